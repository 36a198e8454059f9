import { failureOf } from '@/lib/messages/failures/failure'
import { failuresText } from '@/lib/messages/failures/words'
import { sayIn } from '@/lib/messages/saying'

/** Why something did not come, in the reader's language as it is now. */
export const failureWords = (error: unknown): string =>
  sayIn(failuresText.current(), failureOf(error))
