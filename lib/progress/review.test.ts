import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuiz } from './changes'
import { mergeProgress } from './merge'
import { dueNow, firstReviews, isDone, isDue, ladder, missed, nextDue, reviewed } from './review'
import { answerReview } from './review-changes'
import { emptyProgress, progressSchema, type Progress } from './schema'
import { fit } from './shape'

const day = 86_400_000
const now = 1_764_000_000_000
const key = 'one/a'
const time = fc.integer({ min: 0, max: 8.64e15 })

/** Answers given one after the other: how many milliseconds after the one before, and right or not. */
const answers = fc.array(
  fc.record({ wait: fc.integer({ min: 0, max: 40 * day }), right: fc.boolean() }),
)
const apply = (
  start: Progress,
  list: readonly { wait: number; right: boolean }[],
  begin: number,
) => {
  let at = begin
  return list.reduce((progress, { wait, right }) => {
    at += wait
    return answerReview(key, [right ? 0 : 1], right, at)(progress)
  }, start)
}
const once = answerQuiz(key, [1], false, now)(emptyProgress)

describe('the ladder', () => {
  it('brings a missed question back after 1, 3, 7 and 21 days, then lets it go', () => {
    let review = missed(now)
    let at = now
    for (const days of ladder) {
      expect(isDue(review, at + days * day - 1)).toBe(false)
      at += days * day
      expect(isDue(review, at)).toBe(true)
      review = reviewed(review, true, at)
    }
    expect(isDone(review)).toBe(true)
    expect(isDue(review, at + 1000 * day)).toBe(false)
  })

  it('begins again with a wrong answer, also of a question that was done', () => {
    const high = reviewed(reviewed(missed(now), true, now + day), true, now + 4 * day)
    expect(reviewed(high, false, now + 11 * day)).toMatchObject({ step: 0, due: now + 12 * day })
    const done = { step: 4, due: now, at: now }
    expect(missed(now + 50 * day, done)).toMatchObject({ step: 0, due: now + 51 * day })
  })

  it('never loses a question to a clock that was wrong', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 8e15 }), (wrong, right) => {
        const review = missed(wrong)
        // Within two days of the right time it has come back, whatever the clock said.
        expect(isDue(review, right) || isDue(review, right + 2 * day)).toBe(true)
      }),
    )
  })

  it('comes back in the right time once it was answered under a right clock', () => {
    const future = missed(now + 900 * day)
    expect(isDue(future, now)).toBe(true)
    const answered = reviewed(future, true, now)
    expect(isDue(answered, now + day)).toBe(false)
    expect(isDue(answered, now + 3 * day)).toBe(true)
    expect(answered.at).toBeGreaterThan(future.at)
  })

  it('is no other for a traveller: only elapsed time counts', () => {
    expect(missed(now).due - now).toBe(day)
  })
})

describe('answers', () => {
  it('let a question missed in a lesson come back, and one answered rightly not', () => {
    expect(dueNow(once, [key], now + day)).toEqual([key])
    const right = answerQuiz(key, [0], true, now)(emptyProgress)
    expect(right.reviews).toEqual({})
  })

  it('in the lesson, right after its explanations, do not climb the ladder', () => {
    const again = answerQuiz(key, [0], true, now + 5)(once)
    expect(again.reviews).toEqual(once.reviews)
  })

  it('count once, also when a second tab shows the question still', () => {
    const first = answerReview(key, [0], true, now + day)(once)
    const second = answerReview(key, [0], true, now + day + 5)(first)
    expect(second.reviews).toEqual(first.reviews)
  })

  it('keep a state that can be read again, whatever the clock does', () => {
    fc.assert(
      fc.property(answers, time, (list, begin) => {
        const progress = apply(once, list, begin)
        expect(fit(progressSchema, { ...progress, quizzes: {} }).ok).toBe(true)
      }),
    )
  })

  it('of two devices converge, in whatever order they are joined', () => {
    fc.assert(
      fc.property(answers, answers, (here, there) => {
        const a = apply(once, here, now)
        const b = apply(once, there, now + 3)
        const joined = mergeProgress(a, b)
        expect(mergeProgress(b, a).reviews).toEqual(joined.reviews)
        expect(mergeProgress(joined, a).reviews).toEqual(joined.reviews)
        expect([a.reviews[key], b.reviews[key]]).toContainEqual(joined.reviews[key])
      }),
    )
  })
})

describe('the queue', () => {
  const reviews = {
    'one/a': { step: 0, due: now + 5, at: 1 },
    'one/b': { step: 1, due: now, at: 1 },
    'one/gone': { step: 0, due: now, at: 1 },
    'one/c': { step: 2, due: now + 2 * day, at: 1 },
    'one/done': { step: 4, due: now, at: 1 },
  }
  const known = ['one/a', 'one/b', 'one/c', 'one/done', 'one/never', 'constructor']

  it('begins with what has been due longest, without what the course has dropped', () => {
    expect(dueNow({ reviews }, known, now + 5)).toEqual(['one/b', 'one/a'])
  })

  it('says when the next comes back', () => {
    expect(nextDue({ reviews }, known, now + 5)).toBe(now + 2 * day)
    expect(nextDue({ reviews: {} }, known, now)).toBeUndefined()
  })
})

describe('firstReviews', () => {
  it('takes what an older version knows to be missed, and bears anything', () => {
    const quizzes = {
      'one/a': { firstCorrect: false, at: now },
      'one/b': { firstCorrect: true, at: now },
      'one/c': { firstCorrect: false, at: 'yesterday' },
      'one/d': null,
    }
    expect(firstReviews(quizzes)).toEqual({ 'one/a': missed(now) })
    for (const odd of [undefined, null, 5, [], 'x']) expect(firstReviews(odd)).toEqual({})
  })
})
