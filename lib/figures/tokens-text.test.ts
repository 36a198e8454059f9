import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bounded, hex, longest, visible, wellFormed } from '@/lib/figures/tokens-text'

describe('bounded', () => {
  test('keeps a text that is short enough', () => {
    expect(bounded('abc', 3)).toEqual({ text: 'abc', dropped: 0 })
  })

  test('says how much of a huge paste it left out', () => {
    expect(bounded('x'.repeat(100_000)).dropped).toBe(100_000 - longest)
  })

  test('never cuts a character in two', () => {
    expect(bounded('a😀b', 2)).toEqual({ text: 'a', dropped: 3 })
    expect(bounded('a😀b', 3)).toEqual({ text: 'a😀', dropped: 1 })
  })
})

describe('wellFormed', () => {
  test('replaces halves of pairs and leaves pairs alone', () => {
    expect(wellFormed('a\ud83db😀\ude00')).toEqual({ text: 'a\ufffdb😀\ufffd', replaced: 2 })
  })

  test('reads what TextEncoder would write', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    fc.assert(
      fc.property(units, (codes) => {
        const written = String.fromCharCode(...codes)
        expect(new TextEncoder().encode(wellFormed(written).text)).toEqual(
          new TextEncoder().encode(written),
        )
      }),
    )
  })
})

describe('visible', () => {
  test('draws blanks', () => {
    expect(visible(' a\n\tb')).toBe('·a⏎→b')
  })

  test('names what cannot be seen', () => {
    expect(visible('\u200d\u00a0\u0000\ufeff')).toBe('\\u{200d}\\u{a0}\\u{0}\\u{feff}')
  })
})

test('hex pads to two digits', () => {
  expect(hex([10, 255])).toBe('0a ff')
})
