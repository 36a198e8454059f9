import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadEncode, vocabularies, type Encode, type VocabularyId } from '@/lib/figures/tokens'
import { examples } from '@/lib/figures/tokens-examples'
import { longest, wellFormed } from '@/lib/figures/tokens-text'

const names: Readonly<Record<string, VocabularyId>> = { r50k_base: 'gpt2', cl100k_base: 'cl100k' }
const encode = {} as Record<VocabularyId, Encode>
const ids = (id: VocabularyId, text: string) => encode[id](text).map((token) => token.id)

beforeAll(async () => {
  for (const id of Object.values(names)) encode[id] = await loadEncode(id)
})

/** What OpenAI's own encoder gave for these samples, as the package ships it for its tests. */
function published() {
  const root = createRequire(import.meta.url).resolve('gpt-tokenizer/package.json')
  const plans = readFileSync(root.replace('package.json', 'data/TestPlans.txt'), 'utf8')
  return [...plans.matchAll(/EncodingName: (\S+)\nSample: ([^]*?)\nEncoded: \[(.*)\]/g)].flatMap(
    ([, name = '', text = '', list = '']) => {
      const id = names[name]
      const tokens = list === '' ? [] : list.split(', ').map(Number)
      return id ? [{ id, text, tokens }] : []
    },
  )
}

describe('encode', () => {
  test('gives the published ids of every published sample', () => {
    const samples = published()
    expect(samples.length).toBe(128)
    for (const { id, text, tokens } of samples) expect(ids(id, text), text).toEqual(tokens)
  })

  test('knows the vocabularies by their sizes', async () => {
    const gpt2 = (await import('gpt-tokenizer/bpeRanks/r50k_base')).default
    const cl100k = (await import('gpt-tokenizer/bpeRanks/cl100k_base')).default
    expect(gpt2.flat(0).length).toBe(vocabularies.gpt2.pieces)
    expect(cl100k.flat(0).length).toBe(vocabularies.cl100k.pieces)
  })

  test('loses no byte of any text', () => {
    const bytesOf = (text: string) => Array.from(new TextEncoder().encode(text))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const { text } = wellFormed(written)
        for (const id of Object.values(names)) {
          const bytes = encode[id](text).flatMap((token) => token.bytes)
          expect(bytes).toEqual(bytesOf(text))
        }
      }),
    )
  })

  test('says of a token’s text only what its bytes say', () => {
    const tokens = examples.flatMap(({ text }) => encode.gpt2(text))
    const texts = tokens.filter((token) => token.text !== null)
    expect(texts.map((token) => Array.from(new TextEncoder().encode(token.text ?? '')))).toEqual(
      texts.map((token) => token.bytes),
    )
  })

  test('reads special tokens as ordinary text', () => {
    expect(ids('gpt2', '<|endoftext|>')).toEqual([27, 91, 437, 1659, 5239, 91, 29])
    expect(ids('cl100k', '<|im_end|>')).not.toContain(100265)
  })

  test('has nothing to say about an empty text', () => {
    expect(encode.gpt2('')).toEqual([])
  })

  test('ends within two seconds for the longest word', () => {
    const start = performance.now()
    for (const id of Object.values(names)) encode[id]('a'.repeat(longest))
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('shows in each example what the example is for', () => {
    const text = (id: string) => examples.find((example) => example.id === id)?.text ?? ''
    const cut = (id: VocabularyId, example: string) =>
      encode[id](text(example)).map((token) => token.text)
    expect(cut('gpt2', 'trailing-space').at(-1)).toBe(' ')
    expect(cut('gpt2', 'numbers').slice(-4)).toEqual([' 123', '45', '678', '90'])
    expect(cut('cl100k', 'numbers').slice(-4)).toEqual(['123', '456', '789', '0'])
    expect(cut('cl100k', 'code')).toContain('   ')
    expect(cut('gpt2', 'code')).not.toContain('   ')
    expect(cut('gpt2', 'japanese')).toContain(null)
    expect(cut('cl100k', 'emoji')).toContain(null)
  })
})
