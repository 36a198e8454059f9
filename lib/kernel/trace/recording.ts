/** What became of one recorded question; plain data for the step-through view. */
export type Variable = {
  readonly name: string
  readonly value: string
  /** Of the file, not of the function. */
  readonly global: boolean
}

export type StepEvent = 'call' | 'line' | 'yield' | 'return' | 'exception'

export type Step = {
  /** Counts from 1; it jumps where steps were left out. */
  readonly number: number
  readonly event: StepEvent
  readonly file: string
  readonly line: number
  /** As Python names it: `<module>`, `<lambda>`, `<genexpr>` among others. */
  readonly function: string
  /** Of one run of a function: recursion gives each its own. */
  readonly frame: number
  /** The frame of the learner's that called this one; 0 if none did. */
  readonly caller: number
  /** What was returned, handed out or raised. */
  readonly value: string | null
  /** Characters printed before this step. */
  readonly printed: number
  readonly variables: readonly Variable[]
  /** Variables past the limit. */
  readonly hidden: number
}

export type Printed = { readonly stream: 'stdout' | 'stderr'; readonly text: string }

/** How a question was answered; the same answer has the same kind and text. */
export type Answer = { readonly kind: string; readonly text: string }

export type Ending =
  | {
      readonly kind: 'answered'
      readonly answer: Answer
      /** What the exception means, in plain words; may be empty. */
      readonly plain: string
    }
  /** It could not be interrupted, so its interpreter was ended. */
  | { readonly kind: 'stuck' }
  /** The interpreter ended: `os._exit`, or no more room. */
  | { readonly kind: 'died' }

export type Recording = {
  readonly steps: readonly Step[]
  readonly output: readonly Printed[]
  readonly outputCut: boolean
  readonly ending: Ending
  /** Why recording stopped before the code did. */
  readonly stopped: 'steps' | 'memory' | null
  /** The learner's code took the recorder away. */
  readonly lost: boolean
}
