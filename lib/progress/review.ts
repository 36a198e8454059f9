import type { Progress, Review } from './schema'
import { entryOf, isPlainObject } from './stable'

const day = 86_400_000
const latestTime = 8.64e15

/**
 * Days until a missed question comes back, by how often it was answered rightly since. A wrong
 * answer leads back to the first rung (S. Leitner, So lernt man lernen, 1972).
 */
export const ladder = [1, 3, 7, 21] as const

/** A question that was just answered wrongly. */
export function missed(now: number, before?: Review): Review {
  return onRung(0, now, before)
}

/** The answer to a question that came back. */
export function reviewed(before: Review, right: boolean, now: number): Review {
  return onRung(right ? before.step + 1 : 0, now, before)
}

export const isDone = ({ step }: Review): boolean => step >= ladder.length

/**
 * Due, or due later than its rung allows: then some clock was wrong, and asking once too early
 * does less harm than never asking. One day of grace covers clocks that differ.
 */
export function isDue(review: Review, now: number): boolean {
  if (isDone(review)) return false
  return review.due <= now || review.due > now + waitOf(review.step) + day
}

/** The questions that are due, longest first. Only `known` ones: the course may have dropped some. */
export function dueNow(
  { reviews }: Pick<Progress, 'reviews'>,
  known: readonly string[],
  now: number,
): readonly string[] {
  return known
    .flatMap((key) => {
      const review = entryOf(reviews, key)
      return review && isDue(review, now) ? [{ key, due: review.due }] : []
    })
    .toSorted((a, b) => a.due - b.due)
    .map(({ key }) => key)
}

/** When the first of those not yet due comes back; undefined when none will. */
export function nextDue(
  { reviews }: Pick<Progress, 'reviews'>,
  known: readonly string[],
  now: number,
): number | undefined {
  const times = known.flatMap((key) => {
    const review = entryOf(reviews, key)
    return review && !isDone(review) && !isDue(review, now) ? [review.due] : []
  })
  return times.length === 0 ? undefined : Math.min(...times)
}

/** Reviews for the quizzes of a stored version 1, which nobody has checked. */
export function firstReviews(quizzes: unknown): Record<string, Review> {
  const missedOnes = isPlainObject(quizzes) ? Object.entries(quizzes) : []
  return Object.fromEntries(
    missedOnes.flatMap(([key, quiz]) =>
      isPlainObject(quiz) && quiz.firstCorrect === false && isTime(quiz.at)
        ? [[key, missed(quiz.at)]]
        : [],
    ),
  )
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= latestTime

function onRung(step: number, now: number, before: Review | undefined): Review {
  return {
    step: Math.min(step, ladder.length),
    due: Math.min(now + waitOf(step), latestTime),
    at: before === undefined ? now : Math.min(Math.max(now, before.at + 1), latestTime),
  }
}

const waitOf = (step: number): number => (ladder[step] ?? 0) * day
