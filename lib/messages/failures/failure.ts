import { sayIn, type Saying } from '../saying'
import { english } from './en'

/** Why something did not come or went away, not said yet. */
export type Failure = Saying<typeof english>

/** Says in English what `failure` says in any language: logs and commands show the message. */
export class FailureError extends Error {
  constructor(
    readonly failure: Failure,
    options?: ErrorOptions,
  ) {
    super(sayIn(english, failure), options)
  }
}

/** What a worker says when it goes: ours, or the browser's own words. */
export type Why = Failure | string

export const asFailure = (why: Why): Failure =>
  typeof why === 'string' ? { is: 'other', of: [why] } : why

export const inEnglish = (why: Why): string => sayIn(english, asFailure(why))

export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure
  return asFailure(error instanceof Error ? error.message : String(error))
}
