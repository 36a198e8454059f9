import type { Failure } from '@/lib/messages/failures/failure'
import type { Place } from '@/lib/grading/report'

/** A Python exception as the sandbox describes it; plain data, no objects. */
export type PythonError = {
  readonly type: string
  readonly message: string
  /** The learner's innermost line, when the error came through their files. */
  readonly at: Place | null
  /** Traceback text, starting at the learner's first line. */
  readonly traceback: string
  /** What it means and what to look at, in a sentence or two. */
  readonly plain: string
}

/** How a run ended. Expected outcomes are values, never thrown. */
export type RunOutcome =
  | { readonly kind: 'finished'; readonly ms: number }
  | { readonly kind: 'raised'; readonly error: PythonError; readonly ms: number }
  | { readonly kind: 'exited'; readonly code: number; readonly ms: number }
  /** `memory`: something else on the page needed Python, and there is room for one at a time. */
  | {
      readonly kind: 'stopped'
      readonly by: 'learner' | 'time-limit' | 'memory'
      readonly at: Place | null
    }
  | { readonly kind: 'crashed'; readonly message: string; readonly failure?: Failure }

export type OutputChunk = { readonly stream: 'stdout' | 'stderr' | 'stdin'; readonly text: string }
