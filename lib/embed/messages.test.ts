import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labProgressSchema } from '@/lib/progress/schema'
import { fit } from '@/lib/progress/shape'
import { labStateSchema } from './messages'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const odd = fc.oneof(fc.double(), fc.string(), fc.constant(null), fc.constant([]), fc.constant({}))
const mostly = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: odd })
const number = mostly(fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e12, noNaN: true })))
const whole = mostly(fc.nat())
const strings = mostly(fc.array(mostly(fc.string()), { maxLength: 3 }))
const files = mostly(
  fc.dictionary(
    fc.string().filter((key) => !(key in Object.prototype)),
    mostly(fc.string()),
    { maxKeys: 3 },
  ),
)

/** What the store might hold, and a little of what it must not. */
const labState = fc.record({
  draft: maybe(mostly(fc.record({ files, at: number }))),
  attempts: maybe(
    mostly(
      fc.array(
        fc.record({
          at: number,
          passed: strings,
          failed: strings,
          ms: number,
          seed: maybe(whole),
          files: maybe(files),
        }),
        { maxLength: 2 },
      ),
    ),
  ),
  tries: maybe(whole),
  best: maybe(mostly(fc.record({ passed: whole, total: whole }))),
  passedAt: maybe(number),
  hintsShown: maybe(mostly(fc.integer({ min: 0, max: 4 }))),
  solutionShownAt: maybe(number),
})

describe('labStateSchema', () => {
  it('accepts what the progress store accepts, and refuses what it refuses', () => {
    let accepted = 0
    fc.assert(
      fc.property(labState, (state) => {
        const { ok } = fit(labProgressSchema, state)
        expect(labStateSchema.safeParse(state).success).toBe(ok)
        if (ok) accepted += 1
      }),
      { numRuns: 500 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  it('knows every field that the progress store knows', () => {
    const full = {
      draft: { files: { a: 'b' }, at: 1 },
      attempts: [{ at: 1, passed: ['a'], failed: [], ms: 2, seed: 3, files: { a: 'b' } }],
      tries: 1,
      best: { passed: 1, total: 2 },
      passedAt: 1,
      hintsShown: 1,
      solutionShownAt: 1,
    }
    const read = fit(labProgressSchema, full)
    expect(read.ok && read.value).toEqual(full)
    expect(labStateSchema.parse(full)).toEqual(full)
  })
})
