import fc from 'fast-check'
import { expect, it } from 'vitest'
import { laneCount, lanes, type Stretch } from './timeline-lanes'

it('keeps apart what overlaps and reuses a lane that is free again', () => {
  const lane = lanes([
    { id: 'a', from: 0, to: 10 },
    { id: 'b', from: 5, to: 12 },
    { id: 'c', from: 11, to: 20 },
  ])
  expect(lane).toEqual({ a: 0, b: 1, c: 0 })
  expect(laneCount(lane)).toBe(2)
})

it('has one lane when there is nothing to draw', () => {
  expect(laneCount(lanes([]))).toBe(1)
})

it('never lets two stretches of one lane touch', () => {
  const stretch = fc.record({ from: fc.integer({ min: 0, max: 119 }), length: fc.nat(40) })
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 20 }), (drawn) => {
      const all: Stretch[] = drawn.map(({ from, length }, i) => ({
        id: `${i}`,
        from,
        to: from + length,
      }))
      const lane = lanes(all)
      return all.every((one) =>
        all.every(
          (two) =>
            one.id === two.id ||
            lane[one.id] !== lane[two.id] ||
            one.to < two.from ||
            two.to < one.from,
        ),
      )
    }),
  )
})
