import { answerQuiz, whereSafe } from './changes'
import type { Change } from './keeper'
import { isDue, reviewed } from './review'
import { entryOf } from './stable'

/** An answer on the review page. Right before it is due, as in a second tab, it moves nothing. */
export function answerReview(
  key: string,
  chosen: readonly number[],
  correct: boolean,
  at: number,
): Change {
  return whereSafe([key], (progress) => {
    const before = entryOf(progress.reviews, key)
    const answered = answerQuiz(key, chosen, correct, at)(progress)
    if (!before || !correct || !isDue(before, at)) return answered
    const reviews = { ...progress.reviews, [key]: reviewed(before, correct, at) }
    return { ...answered, reviews }
  })
}
