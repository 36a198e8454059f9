import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCheckTitles } from '@/lib/course/check-titles'

const read = (...lines: string[]) => readCheckTitles(lines.join('\n'), 'checks.py')

describe('the checks of a checks.py', () => {
  test('are read in the order of the file, in either kind of quotes', () => {
    expect(
      read(
        'from judge import check',
        '@check("one", "It\'s one")',
        'async def _(lab): ...',
        `@check('two', 'Say "two"', needs="one")  # later`,
        'async def _(lab): ...',
        '@check("three", "Three", needs=("one", "two"))',
      ),
    ).toEqual([
      { id: 'one', title: "It's one" },
      { id: 'two', title: 'Say "two"' },
      { id: 'three', title: 'Three' },
    ])
  })

  test('may stand in a file with Windows line ends', () => {
    expect(read('@check("one", "One")\r', 'x = 1\r')).toEqual([{ id: 'one', title: 'One' }])
  })

  test.each([
    ['@check("one")', 'checks.py:2: write `@check("id", "Title")`, or with `needs=`, on one line'],
    ['@check(', 'checks.py:2: write `@check("id", "Title")`, or with `needs=`, on one line'],
    [
      '  @check("a", "A")',
      'checks.py:2: write `@check("id", "Title")`, or with `needs=`, on one line',
    ],
    [
      '@judge.check("a", "A")',
      'checks.py:2: write `@check("id", "Title")`, or with `needs=`, on one line',
    ],
    ['@check("One", "One")', 'checks.py:2: "One" is not lower-case words joined by hyphens'],
    ['@check("first", "Again")', 'checks.py:2: a second check "first"'],
    [
      '@check("b", "B", needs="later")',
      'checks.py:2: needs "later", which is no check above this one',
    ],
  ])('are refused with their line: %s', (line, problem) => {
    expect(() => read('@check("first", "First")', line)).toThrow(problem)
  })

  test('are told all at once when several are wrong', () => {
    expect(() => read('@check()', '@check("x", 1)')).toThrow(/^checks\.py:1: .*\nchecks\.py:2: /)
  })

  test('must not be none', () => {
    expect(() => read('x = 1')).toThrow('checks.py: has no check')
  })

  test('keep any title without quotes and backslashes', () => {
    const title = fc.string({ minLength: 1 }).filter((text) => !/["\\\r\n]/.test(text))
    fc.assert(
      fc.property(title, (text) => {
        expect(read(`@check("a", "${text}")`)).toEqual([{ id: 'a', title: text }])
      }),
    )
  })
})
