import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumOf } from './sum'

const some = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Uint8Array.from(bytes))

it('is the same for the same bytes, wherever they lie in memory', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 7 }), (bytes, offset) => {
      const room = new Uint8Array(bytes.length + 8)
      room.set(bytes, offset)
      expect(sumOf(room.subarray(offset, offset + bytes.length))).toBe(sumOf(bytes))
    }),
  )
})

it('is another one for a flipped bit, a lost end and two words that changed places', () => {
  fc.assert(
    fc.property(some, fc.nat(), fc.integer({ min: 0, max: 7 }), (bytes, place, bit) => {
      const flipped = bytes.slice()
      const at = place % bytes.length
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      expect(sumOf(flipped)).not.toBe(sumOf(bytes))
      expect(sumOf(bytes.slice(0, at))).not.toBe(sumOf(bytes))
    }),
  )
  expect(sumOf(Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0))).not.toBe(
    sumOf(Uint8Array.of(2, 0, 0, 0, 1, 0, 0, 0)),
  )
})
