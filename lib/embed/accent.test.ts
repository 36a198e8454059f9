import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentFor, accentStyle } from './accent'
import { contrast, readColour, toHex, toOklch } from './colour'

const hex = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('readColour', () => {
  it('reads three or six hexadecimal digits, with or without the sign', () => {
    expect(readColour('0b5fff')).toBe('#0b5fff')
    expect(readColour('#0B5FFF')).toBe('#0b5fff')
    expect(readColour('#a3f')).toBe('#aa33ff')
  })

  it('refuses everything else, styles that could be injected too', () => {
    for (const text of ['', 'red', '#12345', '#1234567', 'rgb(0,0,0)', '#fff;}*{x:y', 'url(x)'])
      expect(readColour(text)).toBeNull()
  })
})

describe('toHex', () => {
  it('undoes toOklch', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(contrast(toHex(toOklch(colour)), colour)).toBeLessThan(1.03)
      }),
    )
  })

  it('agrees with published values', () => {
    const { l, c, h } = toOklch('#ff0000')
    expect(l).toBeCloseTo(0.628, 3)
    expect(c).toBeCloseTo(0.2577, 3)
    expect(h).toBeCloseTo(29.23, 1)
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})

describe('accentFor', () => {
  it('is readable on every ground of both themes, whatever is asked for', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        const { light, dark } = accentFor(colour)
        for (const ground of ['#ffffff', '#fcfbf8', '#f5f3ef', light.accentSoft])
          expect(contrast(light.accent, ground)).toBeGreaterThanOrEqual(4.5)
        for (const ground of ['#11151b', '#181d24', '#0d1016', dark.accentSoft])
          expect(contrast(dark.accent, ground)).toBeGreaterThanOrEqual(4.5)
        for (const theme of [light, dark])
          expect(contrast(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('leaves a colour alone where it can be read', () => {
    expect(accentFor('#0b57c4').light.accent).toBe('#0b57c4')
    expect(accentFor('#0b57c4').changed).toEqual({ light: false, dark: true })
  })

  it('keeps the hue of one that has to move', () => {
    const { h } = toOklch('#ffd400')
    expect(Math.abs(toOklch(accentFor('#ffd400').light.accent).h - h)).toBeLessThan(8)
  })

  it('names both themes in each property', () => {
    expect(accentStyle(accentFor('#0b57c4'))['--accent']).toMatch(
      /^light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)$/,
    )
  })
})
