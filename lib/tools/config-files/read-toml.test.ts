import fc from 'fast-check'
import { stringify } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { pathTo, type Located } from './located'
import { readToml } from './read-toml'
import { isRecord } from './records'
import { diagnose, marked, place, variants } from './test-config-files'
import { textPositions } from './text-positions'

/** Key and value of a path, as places. */
function places(text: string, path: readonly string[]): readonly (string | null)[] {
  const { root, problems } = readToml(text)
  const node = root && pathTo(root, path)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const positions = textPositions(text)
  return [
    node?.key ? place(positions.range(node.key)) : null,
    node ? place(positions.range(node.span)) : null,
  ]
}

describe('readToml', () => {
  it.each([
    ['a pair', '«a» = «1»', ['a']],
    [
      'a value up to its comment',
      '😀x = 1'.slice(2) + '\n«a» = «1979-05-27 07:32:00» # day',
      ['a'],
    ],
    ['a table', '# 😀\n[«t»]\n«a» = «"😀"»', ['t', 'a']],
    ['a nested table', '[t.u]\n«a» = «true»', ['t', 'u', 'a']],
    ['a dotted key', '[t]\nb.«c» = «2.5»', ['t', 'b', 'c']],
    ['dots with spaces', 't . "x y" . «c» = «2»', ['t', 'x y', 'c']],
    ['a quoted key after a wide character', 'x = "😀"\n«"😀.k"» = «\'v\'»', ['😀.k']],
    ['an escape in a key', '«"\\u00e9\\n"» = «1»', ['é\n']],
    ['a literal key', "«'a\\n'» = «1»", ['a\\n']],
    ['a key after a value with a wide character', 'a = { z = "😀", «b» = «3» }', ['a', 'b']],
    ['an inline table in a list', 'a = [{ b = 1 }, { «b» = «[2]» }]', ['a', '1', 'b']],
    ['the second of [[…]]', '[[p]]\na = 1\n[[p]]\n«a» = «2»', ['p', '1', 'a']],
    [
      'a table under the last of [[…]]',
      '[[p]]\n[p.q]\na = 1\n[[p]]\n[p.q]\n«a» = «2»',
      ['p', '1', 'q', 'a'],
    ],
    ['[[…]] in [[…]]', '[[p]]\n[[p.q]]\n[[p.q]]\n«a» = «2»', ['p', '0', 'q', '1', 'a']],
    ['a text of several lines', '«a» = «"""\n] } # = 😀 \\""" " ""\n""""»\nb = 1', ['a']],
    ['a literal text of several lines', "«a» = «'''\n[x]\n''''»\nb = 1", ['a']],
    ['a list over lines with comments', '«a» = «[\n  1, # ]\n  "]",\n]»\nb = 1', ['a']],
  ])('finds %s', (_, text, path) => {
    for (const variant of variants(text)) {
      const { text: clean, places: expected } = marked(variant)
      const [key, value] = places(clean, path)
      // Where only the table is marked, its key is.
      expect(expected.length === 3 ? expected.slice(1) : expected).toEqual([key, value])
    }
  })

  it('places an item of a list', () => {
    const { text, places: expected } = marked('a = ["😀", «"b"», 3]')
    expect(places(text, ['a', '1'])).toEqual([null, ...expected])
  })

  it('points at the header of a table that only headers make', () => {
    const { text, places: expected } = marked('[a.b]\nx = 1\n«[«a»]»\ny = 2')
    expect(expected).toHaveLength(2)
    expect(places(text, ['a'])).toEqual(['3:2-3:3', '3:1-3:4'])
    expect(places(text, ['a', 'b', 'x'])).toEqual(['2:1-2:2', '2:5-2:6'])
  })

  it('finds every value of every table that can be written', () => {
    const key = fc.oneof(
      fc.constantFrom('a', 'b', 'c.d', '😀', '"', "it's", '', '__proto__x'),
      fc.string(),
    )
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.boolean(),
      fc.double({ noNaN: true }),
    )
    const { tree } = fc.letrec<{ tree: Record<string, unknown>; value: unknown }>((tie) => ({
      tree: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        tie('tree'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.array(leaf, { maxLength: 3 }),
      ),
    }))
    fc.assert(
      fc.property(tree, (data) => {
        const text = stringify(data)
        const { root, problems } = readToml(text)
        expect(problems).toEqual([])
        expect(root && missing(root, text)).toEqual([])
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it.each([
    ['a = «hello» there', '`hello` is no TOML value. A text needs quotes.'],
    ['# 😀\na = «True»', 'TOML writes `true`.'],
    ['a = «None»', 'TOML has no `None`: leave the key out.'],
    ['a = 1\n«a» = 2', 'This key or table has been written before; TOML allows each once.'],
    ['a = «01»', 'A number may not begin with 0 in TOML; a text needs quotes.'],
    ['a = "😀" «x»', 'The value has ended; the rest of this line does not belong to it.'],
  ])('says what is wrong in %s', async (text, message) => {
    for (const variant of variants(text)) {
      const { text: clean, places: expected } = marked(variant)
      const found = await diagnose({ 'a.toml': clean })
      expect(found.map((one) => [place(one), one.message])).toEqual([[expected[0], message]])
    }
  })

  it("warns of what Python's TOML 1.0 refuses", async () => {
    const texts = ['a = «{»b = 1,\n c = 2}', 'a = «{» b = 1, }']
    for (const { text, places: expected } of texts.map(marked)) {
      const found = await diagnose({ 'a.toml': text })
      expect(found.map((one) => [place(one), one.code])).toEqual([[expected[0], 'toml-1.1']])
    }
    expect(await diagnose({ 'a.toml': 'a = { b = [\n 1,\n], c = """\n""" }' })).toEqual([])
  })

  it('gives up on nesting without end', async () => {
    const deep = [
      'a = ' + '['.repeat(50_000),
      `[${'a.'.repeat(50_000)}b]`,
      `${'a.'.repeat(50_000)}b = 1`,
    ]
    for (const text of deep) {
      const found = await diagnose({ 'a.toml': text })
      expect(found.map(({ severity }) => severity)).toEqual(['error'])
    }
  })
})

/** Paths whose value was parsed but has no place, or a place that does not hold it. */
function missing(node: Located, text: string): readonly string[] {
  const { value, children, span } = node
  if (typeof value === 'string' && !/^["']/.test(text.slice(span.start, span.end))) return [value]
  const keys = isRecord(value) ? Object.keys(value) : Array.isArray(value) ? [...value.keys()] : []
  return keys.flatMap((key) => {
    const child = children.get(String(key))
    return child ? missing(child, text) : [String(key)]
  })
}
