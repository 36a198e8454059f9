import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marked, snippet } from './snippet'

const joined = (pieces: readonly { readonly text: string }[]) =>
  pieces.map(({ text }) => text).join('')

describe('a snippet', () => {
  it('marks words by any of their forms', () => {
    const pieces = marked('Use torch.compile, not eager.', new Set(['compile']))
    expect(pieces.filter((piece) => piece.marked)).toEqual([
      { text: 'torch.compile', marked: true },
    ])
  })

  it('shows the place where most matches stand, cut between words', () => {
    const text = `${'far away '.repeat(40)}seed ${'and so on '.repeat(40)}seed of a stream ${'more '.repeat(60)}`
    const shown = joined(snippet(text, new Set(['seed', 'stream'])))
    expect(shown).toContain('seed of a stream')
    expect(shown).toMatch(/^… \w/)
    expect(shown).toMatch(/\w …$/)
    expect(shown.length).toBeLessThan(170)
  })

  it('begins at the beginning where nothing matched', () => {
    expect(joined(snippet('Short.', new Set(['x'])))).toBe('Short.')
  })

  it('loses and adds nothing when it marks', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, terms) => {
        expect(joined(marked(text, new Set(terms)))).toBe(text)
      }),
    )
  })

  it('never grows long, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.string(), (text, term) => {
        expect(joined(snippet(text, new Set([term]))).length).toBeLessThan(160)
      }),
    )
  })
})
