import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layImage, packImage, readImage, unpackImage } from './packed-image'

const page = 4096

/** A snapshot of some pages: empty, full, or with one byte somewhere. */
const snapshot = fc
  .array(
    fc.oneof(
      fc.constant(new Uint8Array(page)),
      fc.constant(new Uint8Array(page).fill(7)),
      fc.nat(page - 1).map((at) => new Uint8Array(page).with(at, 1)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pages) => {
    const image = new Uint8Array(128 + pages.length * page)
    image.set(new Uint8Array(Uint32Array.of(0x706e7300, 128, 3).buffer))
    pages.forEach((bytes, at) => image.set(bytes, 128 + at * page))
    return image
  })

describe('a packed memory image', () => {
  it('gives the image it was made of', () => {
    fc.assert(
      fc.property(snapshot, (image) => {
        expect(Buffer.compare(unpackImage(packImage(image)), image)).toBe(0)
      }),
    )
  })

  it('fills a memory whatever stood in the part that was used', () => {
    fc.assert(
      fc.property(snapshot, fc.nat(12 * page), (image, reach) => {
        const memory = new Uint8Array(image.length - 128)
        const used = Math.min(reach, memory.length)
        memory.fill(255, 0, used)
        const read = readImage(packImage(image))
        if (read) layImage(read, memory, used)
        expect(Buffer.compare(memory, image.subarray(128))).toBe(0)
      }),
    )
  })

  it('is no longer than its pages that hold something', () => {
    const image = new Uint8Array(128 + 40 * page).fill(9, 128 + page, 128 + 3 * page)
    image.set(new Uint8Array(Uint32Array.of(0, 128).buffer))
    expect(packImage(image)).toHaveLength(4 * (4 + 2) + 128 + 2 * page)
  })

  it('is refused when it is cut off, and in a memory of another size', () => {
    const image = new Uint8Array(128 + 3 * page).fill(1)
    image.set(new Uint8Array(Uint32Array.of(0, 128).buffer))
    const packed = packImage(image)
    expect(() => readImage(packed.slice(0, -1))).toThrow('cut off')
    const read = readImage(packed)
    expect(() => read && layImage(read, new Uint8Array(2 * page), 0)).toThrow('another size')
  })

  it('is told from everything else', () => {
    expect(readImage(new Uint8Array())).toBeNull()
    expect(readImage(new TextEncoder().encode('<!doctype html>'))).toBeNull()
    const whole = new Uint8Array(400).fill(3)
    expect(unpackImage(whole)).toBe(whole)
  })
})
