/** What a check came to. `pending`: not run (yet, or because a check it needs did not pass). */
export type CheckState = 'pending' | 'passed' | 'failed' | 'error'

/** A place in the learner's files; lines count from 1. */
export type Place = { readonly file: string; readonly line: number }

export type CheckResult = {
  readonly id: string
  readonly title: string
  readonly state: CheckState
  /** Why it failed, did not run or could not be judged; empty when passed. Plain text with `code`. */
  readonly message: string
  readonly called?: string
  readonly got?: string
  readonly expected?: string
  readonly at?: Place
  /** The learner's traceback, from the first line that is theirs. */
  readonly traceback?: string
  readonly ms: number
}

export type Report = {
  readonly lab: string
  readonly passed: boolean
  readonly checks: readonly CheckResult[]
  readonly ms: number
  /** The seed of the judge's random inputs: the same seed asks the same questions. */
  readonly seed: number
}

/** One question a check asked of the submission, to be asked again. */
export type AskedQuestion = {
  /** As it is shown; may be empty. */
  readonly called: string
  /** In seconds. */
  readonly limit: number
  /** As JSON, for the sandbox. */
  readonly question: string
}

/** What a failed check asked of the submission, up to the question it failed at. */
export type Asked = {
  readonly questions: readonly AskedQuestion[]
  /** Earlier questions that were too many, or too large, to be kept. */
  readonly dropped: number
  /** How the last one was answered. */
  readonly answer: { readonly kind: string; readonly text: string }
}
