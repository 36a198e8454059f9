import { describe, expect, it } from 'vitest'
import { matchesGlob } from './glob'

describe('a pattern', () => {
  it.each([
    ['*.py', 'main.py'],
    ['*.py', 'src/main.py'],
    ['src/*', 'src/deep/main.py'],
    ['**/tests/*', 'tests/a.py'],
    ['**/tests/*', 'src/tests/a.py'],
    ['src/**/a.py', 'src/a.py'],
    ['src/**/a.py', 'src/x/y/a.py'],
    ['src/**', 'src/x/y.py'],
    ['t?st.py', 'test.py'],
    ['t[a-f]st.py', 'test.py'],
    ['t[!a-d]st.py', 'test.py'],
    ['{main,test_*}.py', 'test_x.py'],
    ['{a,{b,c}}.py', 'c.py'],
    ['{a}{b}.py', 'ab.py'],
    [String.raw`\*.py`, '*.py'],
    ['a.b', 'a.b'],
  ])('%s matches %s', (pattern, path) => {
    expect(matchesGlob(pattern, path)).toBe(true)
  })

  it.each([
    ['*.py', 'main.pyi'],
    ['src/*', 'lib/main.py'],
    ['**/tests/*', 'mytests/a.py'],
    ['src/**', 'src'],
    ['t?st.py', 'tst.py'],
    ['t[!a-f]st.py', 'test.py'],
    ['a.b', 'axb'],
    [String.raw`\*.py`, 'a.py'],
    ['{a,b}.py', 'c.py'],
    ['', 'a.py'],
    ['[', 'a.py'],
    ['[z-a]', 'b'],
    ['{a', 'a'],
  ])('%s does not match %s', (pattern, path) => {
    expect(matchesGlob(pattern, path)).toBe(false)
  })

  it('made to explode answers at once', () => {
    const start = performance.now()
    expect(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(400))).toBe(false)
    expect(matchesGlob('{a,b}'.repeat(200), 'a'.repeat(200))).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
