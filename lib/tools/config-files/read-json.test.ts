import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from './read-json'
import { diagnose, marked, mended, place, variants } from './test-config-files'

describe('readJson', () => {
  it('reads whatever JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space)
        const { root, problems } = readJson(text)
        expect(problems).toEqual([])
        expect(JSON.stringify(root?.value)).toBe(JSON.stringify(JSON.parse(text)))
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  it('refuses whatever JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '0',
      '.',
      'e',
      'true',
      ' ',
      '\n',
      '\u0001',
      '/',
      '#',
      "'",
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        expect(readJson(text).root !== null, text).toBe(parses(text))
      }),
      { seed: 5, numRuns: 3_000 },
    )
  })

  it.each([
    ['{"😀": 1, «"😀"»: 2}', '`😀` is written twice here; the first is in line 1.'],
    ['{\n  "a": "😀"«,»\n}', 'JSON allows no comma after the last item.'],
    ['["😀", «None»]', 'JSON writes `null`, not `None`.'],
    ['{"a": «hello»}', '`hello` is no JSON value; a text needs double quotes.'],
    ['{"a": «01»}', '`01` is not a number as JSON writes it.'],
    ['{«a»: 1}', 'A key in double quotes should stand here.'],
    ['{"a" «1»}', 'A colon should follow the key `a`.'],
    ['[1 «2»]', 'A comma or `]` should stand here.'],
    ['«[»1, 2', 'This is never closed: a `]` is missing.'],
    ['{"a": «"😀»\n}', 'The text that begins here has no closing quote on its line.'],
    ['{\n  «// why»\n}', 'JSON has no comments.'],
    ['{} «{»}', 'The JSON value has ended; nothing may follow it.'],
  ])('says what is wrong in %j', async (text, message) => {
    for (const variant of variants(text)) {
      const { text: clean, places } = marked(variant)
      const found = await diagnose({ 'a.json': clean })
      expect(found.map((one) => [place(one), one.message])).toEqual([[places[0], message]])
    }
  })

  it('takes the last comma away', async () => {
    const text = '{"a": [1, 2,], "b": 3}'
    const [comma] = await diagnose({ 'a.json': text })
    expect(comma && mended(text, comma, 'Remove the comma')).toBe('{"a": [1, 2], "b": 3}')
  })

  it('gives up on nesting without end', async () => {
    const found = await diagnose({ 'a.json': '['.repeat(50_000), 'b.json': '{"a":'.repeat(50_000) })
    expect(found.map(({ message }) => message.includes('100 levels'))).toEqual([true, true])
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
