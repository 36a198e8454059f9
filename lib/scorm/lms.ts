import type { StoreApi } from 'zustand/vanilla'
import type { Interaction } from './interaction'
import type { Standing } from './standing'

/** How the connection is; `words` are for the learner. */
export type LmsStatus =
  | { readonly kind: 'none'; readonly words: string }
  | { readonly kind: 'connected'; readonly words: string }
  /** Review or browse: the LMS wants no results. */
  | { readonly kind: 'looking'; readonly words: string }
  | { readonly kind: 'trouble'; readonly words: string }
  | { readonly kind: 'ended'; readonly words: string }

/** What is written down for the next visit and for the teacher. */
export type Entry = {
  readonly standing: Standing
  /** The state to resume from, at most `limit` characters; null leaves what the LMS has. */
  readonly saved: string | null
  /** The page the learner is on. */
  readonly place: string
}

/** A learning management system, whichever standard it speaks. No method throws. */
export type Lms = {
  readonly status: StoreApi<LmsStatus>
  /** Characters that `saved` may have. */
  readonly limit: number
  /** What was saved at the last visit; empty on the first. */
  readonly saved: string
  readonly place: string
  readonly learner: string
  readonly write: (entry: Entry) => void
  readonly tell: (interactions: readonly Interaction[]) => void
  /** Makes what was written last. */
  readonly commit: () => void
  /** At the end of the visit; nothing can be written after it. */
  readonly end: () => void
}
