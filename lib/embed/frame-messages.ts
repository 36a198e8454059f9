import type { CheckState, Report } from '@/lib/grading/report'

/** What a framed lab tells the page that frames it. `version` counts changes that break readers. */
export type FrameMessage =
  | { readonly type: 'day-one:ready'; readonly lab: string; readonly version: 1 }
  | { readonly type: 'day-one:resize'; readonly lab: string; readonly height: number }
  | {
      readonly type: 'day-one:check'
      readonly version: 1
      readonly lab: string
      readonly passed: boolean
      readonly checks: readonly { readonly id: string; readonly state: CheckState }[]
    }

export const readyMessage = (lab: string): FrameMessage => ({
  type: 'day-one:ready',
  lab,
  version: 1,
})

/** Height in CSS pixels, rounded up so that no scroll bar appears. */
export const resizeMessage = (lab: string, height: number): FrameMessage => ({
  type: 'day-one:resize',
  lab,
  height: Math.ceil(height),
})

/** States only: neither the learner's code nor what it printed leaves the frame. */
export const checkMessage = ({ lab, passed, checks }: Report): FrameMessage => ({
  type: 'day-one:check',
  version: 1,
  lab,
  passed,
  checks: checks.map(({ id, state }) => ({ id, state })),
})

type Surroundings = {
  /** `location.ancestorOrigins`, nearest first; Firefox has none. */
  readonly ancestorOrigins: ArrayLike<string> | undefined
  readonly referrer: string
}

/**
 * The origin of the page that frames this one; `null` when it is not to be known. A sandboxed
 * parent has the origin "null", to which nothing can be addressed.
 */
export function parentOrigin({ ancestorOrigins, referrer }: Surroundings): string | null {
  const nearest = ancestorOrigins?.[0]
  if (nearest !== undefined) return nearest === 'null' ? null : nearest
  try {
    const { origin } = new URL(referrer)
    return origin === 'null' ? null : origin
  } catch {
    return null
  }
}

/** Size and readiness tell nobody anything; results go to a known parent or nowhere. */
export function targetOrigin(message: FrameMessage, parent: string | null): string | null {
  switch (message.type) {
    case 'day-one:ready':
    case 'day-one:resize':
      return parent ?? '*'
    case 'day-one:check':
      return parent
  }
}
