import { afterAll, describe, expect, it } from 'vitest'
import { loadKernel } from '@/lib/kernel/test-kernel'
import { recorded, valueOf } from './test-recording'

afterAll(async () => (await loadKernel()).dispose())

/** What stands beside a variable `x` that holds this. */
async function shown(expression: string, setup = ''): Promise<string | undefined> {
  const made = await recorded(`${setup}\ndef f():\n    x = ${expression}\n    return 1\n`)
  expect(made.ending).toMatchObject({ answer: { kind: 'value', text: '1' } })
  return valueOf(made.steps.at(-1), 'x')
}

describe('a value in a recording', () => {
  it.each([
    ['an endless', 'while True: pass'],
    ['a huge', 'return "x" * 10**9'],
    ['a raising', 'raise SystemExit'],
    ['a lying', 'return 7'],
    ['a printing', 'print("seen"); return "x"'],
  ])('is never asked for %s __repr__', async (_, body) => {
    const setup = `class Odd:\n    def __init__(self): self.n = 1\n    def __repr__(self):\n        ${body}\n    __str__ = __format__ = __len__ = __iter__ = __repr__\n`
    expect(await shown('[Odd(), {1: Odd()}]', setup)).toBe('[Odd(n=1), {1: Odd(n=1)}]')
  })

  it('asks no property, slot or metaclass of the learner', async () => {
    const setup = `
class Meta(type):
    def __getattribute__(cls, name): raise SystemExit
class Sly(metaclass=Meta):
    __slots__ = ("a", "b")
    def __getattribute__(self, name): raise SystemExit
    @property
    def __dict__(self): raise SystemExit
def make():
    made = object.__new__(Sly)
    type.__dict__["__dict__"].__get__(Sly)["a"].__set__(made, 3)
    return made
`
    expect(await shown('make()', setup)).toBe('Sly(a=3)')
  })

  it.each([
    ['list(range(1_000_000))', '[0, 1, 2, 3, 4, 5, 6, … 999,991 more …, 999998, 999999]'],
    ['10 ** 5000', '<a whole number of 16,610 bits>'],
    ['"é\\udc80\\0"', String.raw`'é\udc80\x00'`],
    ['b"\\xff\\xfe"', String.raw`b'\xff\xfe'`],
    ['"a" * 200', `'${'a'.repeat(100)}'… (200 in all)`],
    [
      '{n: n for n in range(20)}',
      '{0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, … 11 more …, 19: 19}',
    ],
    ['(1,)', '(1,)'],
    ['set()', 'set()'],
    ['ValueError("no")', "ValueError('no')"],
    ['[[[[[1]]]]]', '[[[<list>]]]'],
    ['-0.0, True, None, 2j', '(-0.0, True, None, 2j)'],
  ])('%s is shown as %s', async (expression, text) => {
    expect(await shown(expression)).toBe(text)
  })

  it('may contain itself', async () => {
    expect(await shown('loop()', 'def loop():\n    a = [1]\n    a.append(a)\n    return a\n')).toBe(
      '[1, …]',
    )
  })

  it('is shown by name for enums, dataclasses, named tuples, functions and stand-ins', async () => {
    const setup = `
import enum, dataclasses, typing, torch
class Colour(enum.Enum):
    RED = 1
@dataclasses.dataclass
class Point:
    x: int
    y: int
class Pair(typing.NamedTuple):
    a: int
    b: int
`
    const value = await shown('[Colour.RED, Point(1, 2), Pair(3, 4), len, Point]', setup)
    expect(value).toBe(
      '[Colour.RED, Point(x=1, y=2), Pair(a=3, b=4), <function len>, <class Point>]',
    )
    expect(await shown('torch.tensor([1.0, 2.0])', setup)).toBe('tensor([1., 2.])')
  })
})

describe('hostile code in a recording', () => {
  it.each([
    ['sets a trace function', 'import sys\n    sys.settrace(lambda *a: None)'],
    [
      'starts a thread',
      'import threading\n    try:\n        threading.Thread(target=print).start()\n    except RuntimeError:\n        pass',
    ],
    ['patches builtins', 'import builtins\n    builtins.len = lambda *a: 0'],
  ])('that %s is recorded all the same', async (_, body) => {
    const made = await recorded(`def f():\n    ${body}\n    return 1\n`)
    const returned = { event: 'return', function: 'f', value: '1' }
    expect(made.steps).toContainEqual(expect.objectContaining(returned))
  })

  it('that takes the recorder away is said to have', async () => {
    const source = 'import sys\ndef f():\n    sys.monitoring.free_tool_id(4)\n    return 1\n'
    const made = await recorded(source)
    expect(made.lost).toBe(true)
    expect(made.ending).toMatchObject({ answer: { text: '1' } })
  })

  it('that takes the machinery apart ends the recording, and nothing else', async () => {
    const source = 'import builtins\ndef f():\n    builtins.isinstance = lambda *a: True\n'
    expect((await recorded(source)).ending).toEqual({ kind: 'died' })
  })

  it('that ends Python leaves no more than that', async () => {
    const made = await recorded('import os\ndef f():\n    os._exit(3)\n')
    expect(made.ending).toEqual({ kind: 'died' })
  })

  it('that exits is told', async () => {
    const made = await recorded('import sys\ndef f():\n    sys.exit(3)\n')
    expect(made.ending).toMatchObject({ answer: { kind: 'exited' } })
    expect(made.steps.at(-1)?.value).toBe('SystemExit(3)')
  })

  it('that forges the recording is refused, or shown as what it is', async () => {
    const source = `
import sys
def f():
    sys.modules["_dayone_trace"].json.dumps = lambda *a, **k: "passed"
    return 1
`
    await expect(recorded(source)).rejects.toThrow('not JSON')
  })
})
