import { sayIn, type Saying } from '@/lib/messages/saying'
import type { english } from '@/lib/messages/reasons/en'

export type ReasonWords = typeof english
/** Why something is refused or odd, not said yet. */
export type Reason = Saying<ReasonWords>
/** Older gradebooks have kept the English sentence itself. */
export type KeptReason = Reason | string

export const reasonIn = (words: ReasonWords, reason: KeptReason): string =>
  typeof reason === 'string' ? reason : sayIn(words, reason)

/** Thrown where a stream cannot go on: the reason is for people, the message for logs. */
export class ReasonedError extends Error {
  override readonly name = 'ReasonedError'
  constructor(readonly reason: Reason) {
    super(reason.is)
  }
}

/** What went wrong, in our words where there are some. */
export const whyOf = (error: unknown): Reason | string => {
  if (error instanceof ReasonedError) return error.reason
  return error instanceof Error ? error.message : String(error)
}
