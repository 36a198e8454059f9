import { dialect12 } from './dialect-12'
import { dialect2004 } from './dialect-2004'
import type { ScormVersion } from './dialect'
import { findApi, type WindowLike } from './find-api'
import type { Lms } from './lms'
import { noLms } from './no-lms'
import { ScormLms } from './scorm-lms'

/** Loads the cmi5 half; only packages that were made with it have one. */
export type LoadCmi5 = () => Promise<typeof import('./cmi5-lms')>

/** What a cmi5 launch adds to the address. */
const launchNames = ['endpoint', 'fetch', 'actor', 'registration', 'activityId']

/** Whether the page was launched by cmi5; others need not load that half. */
export const isCmi5Launch = (query: string): boolean => {
  const search = new URLSearchParams(query)
  return launchNames.every((name) => search.get(name))
}

/** The LMS that opened this page, or none; by cmi5 where `loadCmi5` is given. Never rejects. */
export async function connect(
  window: WindowLike,
  version: ScormVersion,
  loadCmi5: LoadCmi5 | null,
): Promise<Lms> {
  if (loadCmi5) return cmi5(loadCmi5)
  const both = version === '1.2' ? [dialect12, dialect2004] : [dialect2004, dialect12]
  const found = findApi(window, both)
  return found ? ScormLms.open(found) : noLms()
}

async function cmi5(load: LoadCmi5): Promise<Lms> {
  try {
    const { Cmi5Lms } = await load()
    return await Cmi5Lms.open()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return noLms(
      `The LMS refused the launch: ${why}. You can work here, but nothing will be reported, and nothing is kept when you leave. Close this page and open it again from the LMS.`,
    )
  }
}
