import { afterAll, describe, expect, it } from 'vitest'
import { loadKernel } from '@/lib/kernel/test-kernel'
import { recordQuestion } from './record'
import { call, path, recorded, run, valueOf, wide } from './test-recording'

afterAll(async () => (await loadKernel()).dispose())

describe('a recording', () => {
  it('has each line with the variables before it, and what was returned', async () => {
    const made = await recorded('def f(n):\n    m = n + 1\n    return m * 2\n', call('main.f', 3))
    expect(path(made)).toEqual(['call 1', 'line 2', 'line 3', 'return 3'])
    expect(made.steps.map((step) => valueOf(step, 'm'))).toEqual([undefined, undefined, '4', '4'])
    expect(made.steps.at(-1)?.value).toBe('8')
    expect(made.ending).toMatchObject({ answer: { kind: 'value', text: '8' } })
  })

  it('gives each run of a recursive function a frame and a caller', async () => {
    const made = await recorded('def f(n):\n    return n and n + f(n - 1)\n', call('main.f', 2))
    const calls = made.steps.filter(({ event }) => event === 'call')
    expect(calls.map(({ frame, caller }) => [frame, caller])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ])
    expect(valueOf(calls[2], 'n')).toBe('0')
  })

  it('survives a recursion without end, and ends with its exception', async () => {
    const made = await recorded('def f(n=0):\n    return f(n + 1)\n')
    expect(made.ending).toMatchObject({ answer: { kind: 'raised' } })
    expect(made.steps.at(-1)).toMatchObject({ event: 'exception' })
    expect(made.steps.at(-1)?.value).toContain('RecursionError')
  })

  it('follows generators as they are resumed', async () => {
    const source = 'def g():\n    yield 1\n    yield 2\n\ndef f():\n    return list(g())\n'
    const made = await recorded(source)
    expect(made.steps.filter(({ event }) => event === 'yield').map(({ value }) => value)).toEqual([
      '1',
      '2',
    ])
    const frames = made.steps.filter((step) => step.function === 'g').map(({ frame }) => frame)
    expect(new Set(frames).size).toBe(1)
  })

  it('follows a coroutine', async () => {
    const source = `
async def g(n):
    return n + 1

async def h():
    return await g(1)

def f():
    try:
        h().send(None)
    except StopIteration as end:
        return end.value
`
    const made = await recorded(source)
    expect(new Set(made.steps.map((step) => step.function))).toEqual(new Set(['f', 'h', 'g']))
    expect(made.ending).toMatchObject({ answer: { text: '2' } })
  })

  it('shows comprehensions, lambdas, decorators and classes', async () => {
    const source = `
def twice(function):
    def inner(*args):
        return 2 * function(*args)
    return inner

class Box:
    def __init__(self, n):
        self.n = n

    @twice
    def get(self):
        return self.n

def f():
    boxes = [Box(n) for n in range(2)]
    total = sum(box.get() for box in boxes)
    return sorted(range(3), key=lambda k: -k), total
`
    const made = await recorded(source)
    const names = new Set(made.steps.map((step) => step.function))
    for (const name of ['__init__', 'inner', 'get', '<genexpr>', '<lambda>'])
      expect(names).toContain(name)
    expect(valueOf(made.steps.at(-1), 'boxes')).toBe('[Box(n=0), Box(n=1)]')
  })

  it('tells exceptions where they pass, and goes on where they are caught', async () => {
    const source =
      'def g():\n    return {}["k"]\n\ndef f():\n    try:\n        g()\n    except KeyError:\n        pass\n    return 1\n'
    const made = await recorded(source)
    const raised = made.steps.filter(({ event }) => event === 'exception')
    expect(raised.map((step) => [step.function, step.value])).toEqual([
      ['g', "KeyError('k')"],
      ['f', "KeyError('k')"],
    ])
  })

  it('leaves the lines of an import out, unless it went wrong there', async () => {
    const fine = await recorded('X = 1\ndef f():\n    return X\n')
    expect(path(fine)).toEqual(['call 2', 'line 3', 'return 3'])
    expect(fine.steps[1]?.variables).toEqual([{ name: 'X', value: '1', global: true }])
    const broken = await recorded('X = []\nX[1]\ndef f():\n    return X\n')
    expect(path(broken).at(-1)).toBe('exception 2')
    expect(broken.ending).toMatchObject({ answer: { kind: 'raised' } })
  })

  it('records a program that is run, with what it read and printed', async () => {
    const source = 'import sys\nname = input()\nprint("hello", name)\nprint("!", file=sys.stderr)\n'
    const made = await recorded(source, run('main.py', 'Ada'))
    expect(path(made)).toEqual(['call 1', 'line 1', 'line 2', 'line 3', 'line 4', 'return 4'])
    expect(valueOf(made.steps.at(-1), 'name')).toBe("'Ada'")
    expect(made.steps[4]?.printed).toBe(10)
    expect(made.output.map(({ text }) => text).join('')).toBe('hello Ada\n!\n')
  })

  it('repeats what was asked before, unrecorded', async () => {
    const source = 'seen = []\ndef f(n):\n    seen.append(n)\n    return len(seen)\n'
    const before = [call('main.f', 1), call('main.f', 2)]
    const made = await recorded(source, call('main.f', 3), { before })
    expect(made.steps).toHaveLength(4)
    expect(made.ending).toMatchObject({ answer: { text: '3' } })
  })

  it('watches no line of other files', async () => {
    const source = 'import textwrap\ndef f():\n    return textwrap.fill("a b", 1)\n'
    expect(path(await recorded(source))).toEqual(['call 2', 'line 3', 'return 3'])
  })
})

describe('the bounds of a recording', () => {
  const loop =
    'def f(n):\n    total = 0\n    for i in range(n):\n        total += i\n    return total\n'

  it('keeps the beginning and the end of a long loop', async () => {
    const bounds = { steps: 20, tail: 5 }
    const { steps, stopped, ending } = await recorded(loop, call('main.f', 200), { bounds })
    expect(steps.map(({ number }) => number)).toEqual([
      ...Array.from({ length: 20 }, (_, index) => index + 1),
      401,
      402,
      403,
      404,
      405,
    ])
    expect(steps.at(-1)).toMatchObject({ event: 'return', value: '19900' })
    expect(stopped).toBeNull()
    expect(ending).toMatchObject({ answer: { text: '19900' } })
  })

  it('stops watching a loop that is too long, and still learns how it ends', async () => {
    const bounds = { tailSeconds: 0.1 }
    const { steps, stopped, ending } = await recorded(loop, call('main.f', 300_000), { bounds })
    expect(steps).toHaveLength(wide.steps)
    expect(stopped).toBe('steps')
    expect(ending).toMatchObject({ answer: { kind: 'value', text: '44999850000' } })
  })

  it('ends an endless loop at the time limit', async () => {
    const made = await recorded('def f():\n    while True:\n        pass\n', call('main.f'), {
      bounds: { tailSeconds: 0.2 },
    })
    expect(made.steps).toHaveLength(wide.steps)
    expect(made.ending).toMatchObject({ answer: { kind: 'timeout' } })
  })

  it('keeps the steps of code that cannot be interrupted', async () => {
    const source =
      'def f():\n    while True:\n        try:\n            while True:\n                pass\n        except BaseException:\n            pass\n'
    const made = await recorded(source, call('main.f'), { bounds: { tailSeconds: 0.2 } })
    expect(made.ending).toEqual({ kind: 'stuck' })
    expect(made.steps).toHaveLength(wide.steps)
  })

  it('stops when the values take too much room', async () => {
    const source = 'def f():\n    for i in range(500):\n        text = str(i) * 80\n'
    const { steps, stopped, ending } = await recorded(source, call('main.f'), {
      bounds: { characters: 20_000, tailSeconds: 0 },
    })
    expect(steps.length).toBeLessThan(300)
    expect(stopped).toBe('memory')
    expect(ending).toMatchObject({ answer: { kind: 'value' } })
  })

  it('cuts what is printed', async () => {
    const { output, outputCut } = await recorded('def f():\n    print("x" * 50_000)\n')
    expect(output.reduce((sum, { text }) => sum + text.length, 0)).toBe(20_000)
    expect(outputCut).toBe(true)
  })

  it('is cancelled at once', async () => {
    const kernel = await loadKernel()
    const abort = new AbortController()
    const question = { called: '', limit: 5, question: JSON.stringify(call('main.f')) }
    const made = recordQuestion(
      () => kernel.take(),
      {
        files: { 'main.py': 'def f():\n    while True:\n        pass\n' },
        standIns: {},
        packages: [],
        own: ['main.py'],
        asked: { questions: [question] },
        which: 0,
      },
      abort.signal,
      () => abort.abort(),
    )
    expect(await made).toEqual({ kind: 'cancelled' })
  })
})
