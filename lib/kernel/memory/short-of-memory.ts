import type { WhyShort } from './budget'

/** What a page can know of its device's memory before anything has failed. */
export type MemorySigns = {
  /** `?memory=` of the address. */
  readonly asked: string | null
  /** Chosen in the doctor, kept by the browser. */
  readonly chosen: string | null
  /** Of an earlier page in this tab that ran short. */
  readonly before: string | null
  /** In GB, rounded by the browser; only Chromium tells, and only over https. */
  readonly deviceMemory: number | undefined
  readonly userAgent: string
  readonly platform: string
  readonly touchPoints: number
}

/** In GB: a device that says so much has some hundred MB for a page. */
const little = 2

/** Whether to be sparing from the start, and why. */
export function shortOfMemory(signs: MemorySigns): WhyShort | null {
  const wish = [signs.asked, signs.chosen].find((one) => one === 'short' || one === 'roomy')
  if (wish) return wish === 'short' ? 'asked' : null
  if (signs.before === 'killed' || signs.before === 'failed') return signs.before
  if (signs.deviceMemory !== undefined) return signs.deviceMemory <= little ? 'device' : null
  return isHandheldWebKit(signs) ? 'device' : null
}

/**
 * WebKit on iPhone and iPad tells no memory, and ends a page that takes too much of it. An iPad
 * says that it is a Mac; Macs have no touch screen. Other browsers there are WebKit as well.
 */
const isHandheldWebKit = ({ userAgent, platform, touchPoints }: MemorySigns): boolean =>
  /\b(iPhone|iPad|iPod)\b/.test(userAgent) || (platform === 'MacIntel' && touchPoints > 1)
