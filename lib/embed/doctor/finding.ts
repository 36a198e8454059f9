import type { Facts } from './facts'

/** `unneeded`: missing, and nothing is the worse for it. */
export type Verdict = 'works' | 'limited' | 'missing' | 'unneeded' | 'unknown'

export type Finding = {
  readonly id: string
  readonly title: string
  readonly verdict: Verdict
  /** What was found, in a sentence. */
  readonly says: string
  /** What to change, and where; only when something is to be done. */
  readonly fix?: string
}

export type Rule = (facts: Facts) => Finding | null
