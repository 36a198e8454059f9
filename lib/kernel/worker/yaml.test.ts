import { describe, expect, it } from 'vitest'
import { parseYaml } from './yaml'

type Parsed = {
  value: unknown
  lines: Record<string, number>
  raw: Record<string, string>
  errors: { line: number; message: string }[]
}
const parse = (text: string, version = '1.2') => JSON.parse(parseYaml(text, version)) as Parsed

describe('parseYaml', () => {
  it('keeps whole numbers whole and floats floats', () => {
    expect(parseYaml('a: 2\nb: 2.0\nc: 2e-5', '1.2')).toContain('[["a",2],["b",2.0],["c",0.00002]]')
  })

  it('keeps numbers that JavaScript could not', () => {
    expect(parseYaml('a: 12345678901234567890', '1.2')).toContain('12345678901234567890')
  })

  it('takes a lone dot for text in both, as PyYAML does', () => {
    for (const version of ['1.1', '1.2'])
      expect(parse('path: .\nb: ._', version).value).toEqual({
        $: 'dict',
        v: [
          ['path', '.'],
          ['b', '._'],
        ],
      })
    expect(parseYaml('a: .nan', '1.1')).toContain('["a",NaN]')
  })

  it('keeps `<<` a key, in 1.1 too', () => {
    const text = 'a: &a {x: 1}\nb: {<<: *a}'
    expect(parse(text, '1.1')).toEqual(parse(text, '1.2'))
    expect(parse(text, '1.1').value).toMatchObject({
      v: [
        ['a', {}],
        ['b', { v: [['<<', {}]] }],
      ],
    })
  })

  it('names a key that is no scalar by its text, however deep', () => {
    expect(parse('? [a, 1]\n: x').value).toEqual({ $: 'dict', v: [['[a, 1]', 'x']] })
    expect(parseYaml('? '.repeat(60), '1.2').length).toBeLessThan(1_000)
  })

  it('refuses a value that holds itself', () => {
    for (const text of ['a: &a [*a]', 'a: &a {b: &b {c: *a}}\nd: {<<: [*a, *b]}'])
      expect(parse(text).errors[0]?.message).toContain('stands inside')
    expect(parse('a: &a [1]\nb: [*a, *a]').errors).toEqual([])
  })

  it('reads `on` as text in 1.2 and as true in 1.1', () => {
    expect(parse('a: on').value).toEqual({ $: 'dict', v: [['a', 'on']] })
    expect(parse('a: on', '1.1').value).toEqual({ $: 'dict', v: [['a', true]] })
  })

  it('knows the line and the spelling of every key', () => {
    const { lines, raw } = parse('training:\n  # rate\n  lr: "2e-5"\n  steps: [1, 2]\n')
    expect(lines).toEqual({ training: 1, 'training.lr': 3, 'training.steps': 4 })
    expect(raw).toMatchObject({ 'training.lr': '"2e-5"', 'training.steps.1': '2' })
  })

  it.each([
    ['a: [1,', 1],
    ['ok: 1\nb: c: d', 2],
    ['a: 1\na: 2', 2],
    ['a: *nothing', 1],
  ])('names the line of what is wrong in %j', (text, line) => {
    const { errors } = parse(text)
    expect(errors[0]?.line).toBe(line)
    expect(errors[0]?.message).not.toBe('')
  })

  it('refuses nesting that would end the whole process', () => {
    expect(parse('- '.repeat(3000)).errors[0]).toMatchObject({
      line: 1,
      message: 'nested too deeply',
    })
  })

  it('refuses aliases that multiply without end', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`,
    )
    expect(parse(`a0: &a0 [x]\n${levels.join('\n')}`).errors[0]?.message).toContain('more than')
  })
})
