import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadKernel } from '@/lib/kernel/test-kernel'
import { changed, PythonBreaker } from './python-mutants'

let breaker: PythonBreaker
beforeAll(async () => {
  breaker = await PythonBreaker.start(await loadKernel())
})
afterAll(() => breaker.dispose())

/** Every sound change of a source, as `kind: line after`. */
async function broken(source: string, lines?: readonly number[]): Promise<string[]> {
  const every = source.split('\n').map((_, index) => index + 1)
  const found = await breaker.sound(source, await breaker.candidates(source, lines ?? every))
  return found.map(({ kind, after }) => `${kind}: ${after}`)
}

describe('breaking Python', () => {
  it.each([
    ['a < b', 'comparison: a <= b'],
    ['a is not b', 'comparison: a is b'],
    ['a not in b', 'comparison: a in b'],
    ['(a) == (b)', 'comparison: (a) != (b)'],
    ['a // b', 'arithmetic: a * b'],
    ['a += b', 'arithmetic: a -= b'],
    ['a and b and c', 'boolean: a and b or c'],
    ['not (a)', 'boolean: (a)'],
    ['f(True)', 'true-false: f(False)'],
    ['a[0x10]', 'integer: a[15]'],
    ['x = f()', 'dropped: pass'],
    ['f(a)', 'dropped: pass'],
    ['def f():\n    return a', 'return: return None'],
    ['raise E(a)', 'dropped: pass'],
    ['for a in b:\n    continue', 'dropped: pass'],
    ['if a < b:\n    f()', 'condition: if not (a < b):'],
    ['c if a else b', 'condition: c if not (a) else b'],
    ['[a for a in b if a]', 'condition: [a for a in b if True or (a)]'],
    ['{"key": a}', 'key: {"key_": a}'],
    ['a["key"]', 'key: a["key_"]'],
    ["a.get('key', b)", "key: a.get('key_', b)"],
    ['a[b:c]', 'bound: a[b:(c) + 1]'],
    ['range(n)', 'bound: range((n) - 1)'],
    ['min(a)', 'swapped: max(a)'],
    ['sorted(a, key=f)', 'sort-key: sorted(a)'],
    ['def f(a=None):\n    return a', 'default: def f(a=0):'],
    ['def f(a="x"):\n    return a', 'default: def f(a="x_"):'],
  ])('turns %j into %j', async (source, expected) => {
    expect(await broken(source)).toContain(expected)
  })

  it.each([
    ['a docstring', 'def f():\n    "a < 1"'],
    ['an annotation', 'def f(a: "x[1]" = b) -> d[2]: ...\na: c[3]'],
    ['the words of an exception', 'raise E(f"{1 + a} is too much")', 'dropped: pass'],
    ['the main guard', 'if __name__ == "__main__":\n    f(1)'],
    ['what only type checkers read', 'if TYPE_CHECKING:\n    x = 1'],
  ])('leaves %s alone', async (_, source, ...others) => {
    expect(await broken(source)).toEqual(others)
  })

  it('counts no change that does not compile or says the same', async () => {
    const same = { kind: 'x', line: 1, before: '', after: '', start: 5, end: 5, text: ' ' }
    const bad = { ...same, text: ')' }
    expect(await breaker.sound('a = b', [same, bad])).toEqual([])
  })

  it('changes only the lines it is given', async () => {
    expect(await broken('a = 1\nb = 2\n', [2])).toEqual([
      'dropped: pass',
      'integer: b = 1',
      'integer: b = 3',
    ])
  })

  it('finds its place behind letters of any width', async () => {
    const source = '# 🙂 é\nx = "🙂é", a < b\n'
    const candidates = await breaker.candidates(source, [2])
    const found = candidates.find(({ kind }) => kind === 'comparison')
    expect(found && changed('x.py', source, found).text).toBe('# 🙂 é\nx = "🙂é", a <= b\n')
  })
})
