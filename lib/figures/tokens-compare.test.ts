import { describe, expect, test } from 'vitest'
import { loadEncode } from '@/lib/figures/tokens'
import { pieces, tally } from '@/lib/figures/tokens-compare'

const both = async (text: string) => {
  const [gpt2, cl100k] = await Promise.all([loadEncode('gpt2'), loadEncode('cl100k')])
  return [gpt2(text), cl100k(text)] as const
}

describe('pieces', () => {
  test('marks what the other vocabulary cuts elsewhere', async () => {
    const [gpt2, cl100k] = await both('= 1234567')
    expect(gpt2.map((token) => token.text)).toEqual(['=', ' 123', '45', '67'])
    expect(cl100k.map((token) => token.text)).toEqual(['=', ' ', '123', '456', '7'])
    expect(pieces(gpt2, cl100k).map((piece) => piece.alone)).toEqual([false, true, true, true])
  })

  test('marks nothing against itself', async () => {
    const [gpt2] = await both('日本 and naïve')
    expect(pieces(gpt2).some((piece) => piece.alone)).toBe(false)
  })

  test('names the characters that a partial token belongs to', async () => {
    const [gpt2] = await both('日x')
    expect(pieces(gpt2).map(({ text, of }) => [text, of])).toEqual([
      [null, '日'],
      [null, '日'],
      ['x', null],
    ])
  })

  test('joins tokens that end one character and begin the next', async () => {
    const [gpt2] = await both('の首')
    const parts = pieces(gpt2)
    expect(parts.length).toBeGreaterThan(1)
    expect(new Set(parts.map((piece) => piece.of))).toEqual(new Set(['の首']))
  })

  test('leaves bytes that never become text without a name', () => {
    expect(pieces([{ id: 1, bytes: [0xe6], text: null }])[0]?.of).toBeNull()
  })
})

describe('tally', () => {
  test('counts code points, bytes and parts', async () => {
    const [gpt2] = await both('a 日')
    expect(tally('a 日', gpt2)).toEqual({
      tokens: gpt2.length,
      characters: 3,
      bytes: 5,
      parts: gpt2.length - 1,
      perToken: 3 / gpt2.length,
    })
  })

  test('does not divide by no token', () => {
    expect(tally('', []).perToken).toBeNull()
  })
})

test('a text whose every token splits a character is drawn in good time', async () => {
  const [gpt2] = await both('字の首'.repeat(3000))
  const start = performance.now()
  expect(pieces(gpt2).every((piece) => piece.text !== null || piece.of !== null)).toBe(true)
  expect(performance.now() - start).toBeLessThan(500)
})
