import type { Files } from '@/lib/course/schema'
import type { Asked, CheckResult, Report } from '@/lib/grading/report'
import type { OutputChunk, RunOutcome } from '@/lib/kernel/outcome'
import type { RecordResult } from '@/lib/kernel/trace/record'

/** What the lab's interpreters are doing. Impossible combinations cannot be written down. */
export type LabPhase =
  | { readonly kind: 'idle' }
  /** `total` is 0 while the size is unknown; `what` is a phrase such as "Python 3.14". */
  | {
      readonly kind: 'loading'
      readonly what: string
      readonly loaded: number
      readonly total: number
    }
  | { readonly kind: 'ready' }
  | { readonly kind: 'running' }
  | { readonly kind: 'waiting-for-input'; readonly prompt: string }
  /** Checks settle one by one, in the order of the lab. */
  | { readonly kind: 'checking'; readonly settled: readonly CheckResult[] }
  /** Python could not be started; `retry` may help. */
  | { readonly kind: 'broken'; readonly message: string }

/** What the last check judged, and what those that failed had asked, by the check's id. */
export type Checked = {
  readonly files: Files
  readonly asked: Readonly<Record<string, Asked>>
}

export type LabState = {
  readonly phase: LabPhase
  /** What the learner asked for last; null until then, also while Python loads of itself. */
  readonly wanted: 'run' | 'check' | null
  readonly output: readonly OutputChunk[]
  /** Output past the cap was dropped. */
  readonly truncated: boolean
  readonly outcome: RunOutcome | null
  readonly report: Report | null
  readonly checked: Checked | null
  /** The last check was ended: memory is short, and something else on the page needed Python. */
  readonly gaveWay: boolean
}

/** The engine under a lab: framework-free; React subscribes with useSyncExternalStore. */
export interface LabSession {
  readonly subscribe: (listener: () => void) => () => void
  readonly getState: () => LabState
  /** Starts loading Python, if it has not been started. Cheap to call often. */
  readonly warm: () => void
  /** Runs the lab's main file (or another one) in a fresh interpreter. */
  readonly run: (files: Files, path?: string) => Promise<RunOutcome>
  /** Judges the files; null when it was stopped. Never rejects. */
  readonly check: (files: Files) => Promise<Report | null>
  /** Records one question of a check, or a run, line by line, beside whatever else goes on. Never rejects. */
  readonly record: (
    request: {
      readonly files: Files
      readonly asked: Pick<Asked, 'questions'>
      readonly which: number
      readonly own: readonly string[]
    },
    signal: AbortSignal,
    onProgress: (steps: number) => void,
  ) => Promise<RecordResult>
  /** Ends a run or a check at once; a spare interpreter takes over. */
  readonly stop: () => void
  /** Answers `input()`. */
  readonly sendInput: (line: string) => void
  readonly retry: () => void
  readonly dispose: () => void
}
