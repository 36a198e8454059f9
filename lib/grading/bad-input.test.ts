import { describe, expect, it } from 'vitest'
import { honest, judge, states } from './test-lab'

const double = (body: string) => honest.replace('return n * 2', body)
const firstCheck = async (files: Record<string, string | null>) => {
  const report = await judge(files)
  return { ...report.checks[0], others: states(report) }
}

describe('a submission that', () => {
  it('is not Python names the line', async () => {
    const check = await firstCheck({ 'main.py': 'def double(n)\n    return n\n' })
    expect(check).toMatchObject({ state: 'failed', at: { file: 'main.py', line: 1 } })
    expect(check.message).toContain('ends with a colon')
  })

  it('is empty says that the function is not there', async () => {
    expect((await firstCheck({ 'main.py': '' })).message).toContain('has no `double`')
  })

  it('is not UTF-8 fails in words', async () => {
    const check = await firstCheck({ 'main.py': null })
    expect(check.state).toBe('failed')
    expect(check.message).toMatch(/could not be imported/)
  })

  it('loops for ever names the busy line', async () => {
    const check = await firstCheck({
      'main.py': 'def double(n):\n    while True:\n        n += 1\n',
    })
    expect(check.state).toBe('failed')
    expect(check.message).toMatch(/still busy at line [23] of main\.py/)
  })

  it('loops and swallows the interrupt is replaced, and the next check runs', async () => {
    const body =
      'while True:\n        try:\n            while True: pass\n        except BaseException: pass'
    const check = await firstCheck({ 'main.py': double(body) })
    expect(check.message).toContain('did not finish')
    expect(check.others).toMatchObject({ refuses: 'passed', greets: 'passed' })
  })

  it('loops with output is cut off', async () => {
    const check = await firstCheck({ 'main.py': double('while True: print("x" * 1000)') })
    expect(check.message).toContain('did not finish')
  })

  it('recurses for ever gets a plain word', async () => {
    expect((await firstCheck({ 'main.py': double('return double(n)') })).message).toContain(
      'kept calling itself',
    )
  })

  it('calls sys.exit is told so', async () => {
    const check = await firstCheck({ 'main.py': double('import sys; sys.exit(0)') })
    expect(check.message).toContain('ended the program')
  })

  it('calls os._exit loses one check, not the report', async () => {
    const check = await firstCheck({ 'main.py': double('import os; os._exit(0)') })
    expect(check.message).toContain('Python itself ended')
    expect(check.others).toMatchObject({ refuses: 'passed', greets: 'passed' })
  })

  it('prints 100 MB still answers', async () => {
    const body = 'for _ in range(100): print("x" * 1_000_000)\n    return n * 2'
    const check = await firstCheck({ 'main.py': double(body) })
    expect(check.state).toBe('passed')
  })

  it('builds a list of a gigabyte runs out of memory in words', async () => {
    const check = await firstCheck({ 'main.py': double('return [0] * (10**9 // 4)') })
    expect(check.message).toContain('more memory than a lab may use')
  })

  it('returns too much to send is told so', async () => {
    const check = await firstCheck({ 'main.py': double('return list(range(2_000_000))') })
    expect(check.message).toContain('more than 1,000,000 items')
  })

  it.each([
    ['a generator', 'return (x for x in [n])', 'a generator object'],
    ['a function', 'return lambda: n', 'a function object'],
    ['a list that holds itself', 'a = []; a.append(a); return a', 'contains itself'],
    ['a huge number', 'return 10 ** 100_000', 'thousands of digits'],
  ])('returns %s is told that it cannot travel', async (_, body, words) => {
    expect((await firstCheck({ 'main.py': double(body) })).message).toContain(words)
  })

  it('starts a thread is told that there is one only', async () => {
    const body = 'import threading; threading.Thread(target=print).start(); return n * 2'
    expect((await firstCheck({ 'main.py': double(body) })).message).toContain('one thread')
  })

  it('deletes its own folder harms nobody', async () => {
    const check = await firstCheck({
      'main.py': double('import shutil; shutil.rmtree("/lab", True); return n * 2'),
    })
    expect(check.others).toMatchObject({ refuses: 'passed', greets: 'passed' })
  })
})
