import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDelta, packDelta } from './snapshot-delta'

/** Memory images are whole words long. */
const image = fc
  .array(fc.constantFrom(0, 1, 255), { maxLength: 200 })
  .map((bytes) => new Uint8Array([...bytes, ...Array.from({ length: -bytes.length & 3 }, () => 7)]))

describe('the difference of two memory images', () => {
  it('gives the second from the first, whichever is longer', () => {
    fc.assert(
      fc.property(image, image, (base, next) => {
        expect(applyDelta(base, packDelta(base, next))).toEqual(next)
      }),
    )
  })

  it('is small where little has changed', () => {
    const base = new Uint8Array(40_000)
    const next = base.with(20_000, 1)
    expect(packDelta(base, next)).toHaveLength(4 * (2 + 2 + 1))
  })

  it('refuses a difference that is cut off', () => {
    const base = new Uint8Array(400)
    const delta = packDelta(base, base.with(8, 1).with(200, 1))
    expect(() => applyDelta(base, delta.slice(0, -4))).toThrow('cut off')
  })
})
