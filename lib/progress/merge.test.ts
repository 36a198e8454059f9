import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeProgress } from './merge'
import { mergeAttempts } from './merge-lab'
import { emptyProgress, maxAttempts, progressSchema, type Progress } from './schema'
import { fit, fitted } from './shape'

const plain = (progress: Progress): unknown => JSON.parse(JSON.stringify(progress))

const passedLabs = ({ labs }: Progress) =>
  Object.keys(labs).filter((id) => labs[id]?.passedAt !== undefined)
const rightQuizzes = ({ quizzes }: Progress) =>
  Object.keys(quizzes).filter((key) => quizzes[key]?.correct)

// Few distinct values, so that ties and collisions are common.
const time = fc.integer({ min: 0, max: 6 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const files = fc.dictionary(fc.constantFrom('a.py', 'b.py'), fc.constantFrom('x', 'y'), {
  noNullPrototype: true,
})
const checks = fc.subarray(['one', 'two'])
const attempt = fc.record({
  at: time,
  passed: checks,
  failed: checks,
  ms: fc.constant(5),
  seed: maybe(fc.constantFrom(1, 2)),
  files: maybe(files),
})
const records = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('p', 'q'), value, { noNullPrototype: true })
const progress: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(2 as const),
  epoch: fc.integer({ min: 0, max: 1 }),
  chapters: records(
    fc.record({
      openedAt: time,
      heading: maybe(fc.constantFrom('h', 'i')),
      headingAt: maybe(time),
      readAt: maybe(time),
      unreadAt: maybe(time),
    }),
  ),
  quizzes: records(
    fc.record({
      first: fc.subarray([0, 1]),
      latest: fc.subarray([0, 1]),
      correct: fc.boolean(),
      firstCorrect: fc.boolean(),
      firstAt: time,
      at: time,
    }),
  ),
  labs: records(
    fc.record({
      draft: maybe(fc.record({ files, at: time })),
      attempts: fc.array(attempt, { maxLength: 25 }).map((list) => mergeAttempts(list, [])),
      tries: fc.integer({ min: 0, max: 30 }),
      best: maybe(
        fc.record({ passed: fc.integer({ min: 0, max: 3 }), total: fc.constantFrom(0, 3, 6) }),
      ),
      passedAt: maybe(time),
      hintsShown: fc.integer({ min: 0, max: 3 }),
      solutionShownAt: maybe(time),
    }),
  ),
  assignments: records(
    fc.record({
      link: fc.constantFrom('l', 'm'),
      openedAt: time,
      at: time,
      removed: fc.boolean(),
      handedInAt: maybe(time),
    }),
  ),
  notes: records(
    fc.record({
      quote: fc.constantFrom('', 'words'),
      from: fc.constantFrom(0, 4),
      whole: fc.boolean(),
      text: fc.constantFrom('', 'mine', 'yours'),
      madeAt: fc.constant(1),
      at: time,
      removed: fc.boolean(),
    }),
  ),
  reviews: records(fc.record({ step: fc.integer({ min: 0, max: 4 }), due: time, at: time })),
  learner: maybe(
    fc.record({ name: fc.constantFrom('Ada', 'Bob'), key: fc.constant('k'), at: time }),
  ),
  last: maybe(fc.record({ path: fc.constantFrom('/', '/labs'), at: time })),
})

describe('mergeProgress', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        expect(plain(mergeProgress(a, b))).toEqual(plain(mergeProgress(b, a)))
      }),
    )
  })

  it('is associative', () => {
    fc.assert(
      fc.property(progress, progress, progress, (a, b, c) => {
        expect(plain(mergeProgress(mergeProgress(a, b), c))).toEqual(
          plain(mergeProgress(a, mergeProgress(b, c))),
        )
      }),
    )
  })

  it('is idempotent: what was taken in already changes nothing', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const merged = mergeProgress(a, b)
        expect(plain(mergeProgress(merged, b))).toEqual(plain(merged))
        expect(plain(mergeProgress(merged, merged))).toEqual(plain(merged))
      }),
    )
  })

  it('stays within the schema and under the cap of attempts', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const merged = mergeProgress(a, b)
        expect(fit(progressSchema, merged).ok).toBe(true)
        for (const lab of Object.values(merged.labs))
          expect(lab.attempts.length).toBeLessThanOrEqual(maxAttempts)
      }),
    )
  })

  it('never loses a pass, a right answer or the latest draft of the same epoch', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const [a, b] = [one, { ...other, epoch: one.epoch }]
        const merged = mergeProgress(a, b)
        for (const side of [a, b]) {
          expect(passedLabs(merged)).toEqual(expect.arrayContaining(passedLabs(side)))
          expect(rightQuizzes(merged)).toEqual(expect.arrayContaining(rightQuizzes(side)))
          for (const [id, { draft }] of Object.entries(side.labs))
            expect(merged.labs[id]?.draft?.at ?? -1).toBeGreaterThanOrEqual(draft?.at ?? -1)
        }
      }),
    )
  })

  it('lets a deletion win over everything that came before it', () => {
    fc.assert(
      fc.property(progress, (old) => {
        const deleted = { ...emptyProgress, epoch: old.epoch + 1 }
        expect(mergeProgress(old, deleted)).toEqual(deleted)
      }),
    )
  })

  it('keeps the code of an attempt when one side no longer has it', () => {
    const attempts = [{ at: 1, passed: [], failed: ['one'], ms: 5 }]
    const withFiles = [{ ...attempts[0], files: { 'a.py': 'x' } }]
    const lab = { tries: 1, hintsShown: 0 }
    const merged = mergeProgress(
      fitted(progressSchema, { version: 2, labs: { seeding: { ...lab, attempts } } }),
      fitted(progressSchema, { version: 2, labs: { seeding: { ...lab, attempts: withFiles } } }),
    )
    expect(merged.labs.seeding?.attempts).toEqual(withFiles)
  })
})
