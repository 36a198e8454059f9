import { describe, expect, it } from 'vitest'
import { readYaml } from './read-yaml'
import { diagnose, marked, mended, place, variants } from './test-config-files'

describe('readYaml', () => {
  it.each([
    ['a: 1\n«\t»b: 2', 'TAB_AS_INDENT', 'YAML indents with spaces only; this is a tab.'],
    [
      '# 😀\na: 1\nb: 2\n«a»: 3',
      'duplicate-key',
      '`a` is written twice here; the first is in line 2.',
    ],
    ['{😀: 1, «😀»: 2}', 'duplicate-key', '`😀` is written twice here; the first is in line 1.'],
    ['a: "😀"\nb: «*no»', 'BAD_ALIAS', 'There is no anchor `&no` before this.'],
    ['a: &x [«*x»]', 'BAD_ALIAS', '`*x` stands inside the value that it names.'],
    ['a: «@»x', 'BAD_SCALAR_START', 'A text may not begin with `@` unless it is in quotes.'],
  ])('says what is wrong in %j', async (text, code, message) => {
    for (const variant of variants(text)) {
      const { text: clean, places } = marked(variant)
      const found = await diagnose({ 'a.yaml': clean })
      expect(found.map((one) => [place(one), one.code, one.message])).toEqual([
        [places[0], code, message],
      ])
    }
  })

  it('offers spaces for a tab', async () => {
    const text = 'a:\n  b: 1\n\tc: 2\n'
    const [tab] = await diagnose({ 'a.yaml': text })
    expect(tab && mended(text, tab, 'Indent with spaces')).toBe('a:\n  b: 1\n  c: 2\n')
  })

  it('merges << as PyYAML does: own keys win, then the earlier source', () => {
    const text = 'x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  <<: [*x, *y]\n  a: 0\n'
    expect(readYaml(text).root?.children.get('z')?.value).toEqual({ a: 0, b: 1, c: 2 })
  })

  it('takes a repeated << and a << in quotes for what they are', () => {
    const text = 'x: &x {a: 1}\ny:\n  <<: *x\n  <<: {b: 2}\n  "<<": 3\n'
    const { root, problems } = readYaml(text)
    expect(problems).toEqual([])
    expect(root?.children.get('y')?.value).toEqual({ a: 1, b: 2, '<<': 3 })
  })

  it('refuses aliases that fan out', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 30; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      )
    const started = performance.now()
    const { root, problems } = readYaml(lines.join('\n'))
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(root).toBeNull()
    expect(problems.map(({ message }) => message)).toEqual([
      'This stands for more than 100,000 values.',
    ])
  })

  it('keeps keys such as __proto__ apart from the prototype', () => {
    const { root } = readYaml('__proto__: {x: 1}\nconstructor: 2\n')
    expect(Object.keys(root?.value ?? {})).toEqual(['__proto__', 'constructor'])
  })

  it.each(['[', '{a: ', '- ', '? ', '- [', 'a: {b: '])(
    'gives up on %j without end',
    async (piece) => {
      const started = performance.now()
      const found = await diagnose({ 'a.yaml': piece.repeat(20_000) })
      expect(found.length).toBeGreaterThan(0)
      expect(performance.now() - started).toBeLessThan(20_000)
    },
  )

  it('gives up on indentation without end', async () => {
    const text = Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')
    expect((await diagnose({ 'a.yaml': text })).map(({ code }) => code)).toEqual(['depth'])
  })

  it('has nothing to say of an empty file or one of comments', async () => {
    expect(await diagnose({ 'a.yaml': '', 'b.yml': '# 😀\n', 'c.yaml': '---\n...\n' })).toEqual([])
  })
})
