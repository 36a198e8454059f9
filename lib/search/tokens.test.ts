import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, formsOf, tokenise, wordsOf } from './tokens'

describe('the words of a text', () => {
  it.each([
    ['torch.compile', ['torch.compile', 'torch', 'compile']],
    ['uv.lock', ['uv.lock', 'uv', 'lock']],
    ['lock-diff', ['lock-diff', 'lock', 'diff']],
    ['DataLoader', ['dataloader', 'data', 'loader']],
    ['HTTPServer', ['httpserver', 'http', 'server']],
    ['weight_decay', ['weight_decay', 'weight', 'decay']],
    ['Naïve', ['naive']],
    ['2.0', ['2.0', '2', '0']],
  ])('cuts %s into %j', (word, forms) => {
    expect(formsOf(word)).toEqual(forms)
  })

  it('leaves signs at the ends of words away', () => {
    expect(
      wordsOf('`np.random.rand()`, (torch>=2.0) --trust _self_.').map(({ text }) => text),
    ).toEqual(['np.random.rand', 'torch', '2.0', 'trust', 'self'])
  })

  it('finds each word where it says, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { text: word, at } of wordsOf(text))
          expect(text.slice(at).startsWith(word)).toBe(true)
      }),
    )
  })

  it('gives forms that are folded already, none of them empty or twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { text: word } of wordsOf(text)) {
          const forms = formsOf(word)
          expect(new Set(forms).size).toBe(forms.length)
          for (const form of forms) expect([form.length > 0, fold(form)]).toEqual([true, form])
        }
      }),
    )
  })

  it('does not care for case or for what stands between words', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(tokenise(words.join(' '))).toEqual(tokenise(`(${words.join(', ')})`))
        expect(tokenise(words.join(' '))).toEqual(tokenise(words.join(' ').toUpperCase()))
      }),
    )
  })
})
