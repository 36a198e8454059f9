import { describe, expect, it } from 'vitest'
import { honest, judge, states } from './test-lab'

describe('grade', () => {
  it('passes an honest submission', async () => {
    const report = await judge({ 'main.py': honest })
    expect(report.checks.map(({ message }) => message)).toEqual(['', '', '', '', ''])
    expect(report.passed).toBe(true)
  })

  it('asks the same questions for the same seed', async () => {
    const wrong = { 'main.py': 'def double(n):\n    return n\n' }
    const [one, two] = [await judge(wrong, { seed: 7 }), await judge(wrong, { seed: 7 })]
    expect(one.checks[0]?.called).toBe(two.checks[0]?.called)
    expect(one.checks[0]?.called).toMatch(/^double\(\d+\)$/)
  })

  it('says what was called, what came back and what was expected', async () => {
    const { checks } = await judge({ 'main.py': 'def double(n):\n    return n + 1\n' }, { seed: 1 })
    const n = Number(/\d+/.exec(checks[0]?.called ?? '')?.[0])
    expect(checks[0]).toMatchObject({
      state: 'failed',
      message: 'That is not twice the number.',
      got: String(n + 1),
      expected: String(2 * n),
    })
  })

  it('says why a check did not run', async () => {
    const { checks } = await judge({ 'main.py': honest.replace('hello', 'bye') })
    expect(checks.at(-1)).toMatchObject({
      state: 'pending',
      message: 'Not run: “Greets by name” comes first.',
    })
  })

  it('keeps the starter’s text of a read-only file', async () => {
    const report = await judge({ 'main.py': honest, 'given.py': 'raise SystemExit' })
    expect(report.passed).toBe(true)
  })

  it('names a changed argument', async () => {
    const changing = honest.replace(
      'return [double(n) for n in numbers]',
      'numbers[:] = [double(n) for n in numbers]; return list(numbers)',
    )
    const { checks } = await judge({ 'main.py': changing })
    expect(checks[1]?.message).toContain('changed its argument 1')
  })

  it('goes on with a fresh sandbox after each check that hangs', async () => {
    const looping = honest.replace(
      'return n * 2',
      'while n > 10**5:\n        try:\n            n = n\n        except BaseException: pass\n    return n * 2',
    )
    const report = await judge({ 'main.py': looping })
    expect(states(report)).toEqual({
      doubles: 'failed',
      many: 'failed',
      refuses: 'passed',
      greets: 'passed',
      after: 'passed',
    })
    expect(report.checks[0]).toMatchObject({ at: { file: 'main.py' } })
    expect(report.checks[0]?.message).toContain('did not finish within the time limit')
  })
})
