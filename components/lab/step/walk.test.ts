import { describe, expect, it } from 'vitest'
import type { Step } from '@/lib/kernel/trace/recording'
import {
  callersOf,
  changesAt,
  gapBefore,
  nextChangeOf,
  nextEvent,
  nextOnLine,
  printedBefore,
  raisedAt,
} from './walk'

const step = (number: number, line: number, part: Partial<Step> = {}): Step => ({
  number,
  event: 'line',
  file: 'main.py',
  line,
  function: 'f',
  frame: 1,
  caller: 0,
  value: null,
  printed: 0,
  variables: [],
  hidden: 0,
  ...part,
})
const holding = (value: string) => ({ variables: [{ name: 'n', value, global: false }] })

describe('walking through steps', () => {
  const loop = [
    step(1, 1, { event: 'call' }),
    step(2, 2),
    step(3, 3, holding('0')),
    step(4, 2, holding('0')),
    step(5, 3, holding('1')),
    step(6, 2, { ...holding('9'), frame: 2, caller: 1 }),
    step(7, 2, { ...holding('1'), event: 'return', value: '1' }),
  ]

  it('finds the same line again, and says when there is none', () => {
    expect(nextOnLine(loop, 1)).toBe(3)
    expect(nextOnLine(loop, 4)).toBeNull()
  })

  it('finds the next change of a variable in the same run of the function', () => {
    expect(nextChangeOf(loop, 2, 'n')).toBe(4)
    expect(nextChangeOf(loop, 4, 'n')).toBeNull()
  })

  it('tells new variables from changed ones', () => {
    expect(changesAt(loop, 2)).toEqual([{ name: 'n', value: '0', before: null }])
    expect(changesAt(loop, 4)).toEqual([{ name: 'n', value: '1', before: '0' }])
    expect(changesAt(loop, 6)).toEqual([])
  })

  it('finds the next event of a kind', () => {
    expect(nextEvent(loop, 0, 'return')).toBe(6)
    expect(nextEvent(loop, 0, 'exception')).toBeNull()
  })

  it('names the callers, innermost first, where each was left', () => {
    const deep = [
      step(1, 1),
      step(2, 5),
      step(3, 1, { frame: 2, caller: 1 }),
      step(4, 6, { frame: 2, caller: 1 }),
      step(5, 1, { frame: 3, caller: 2 }),
    ]
    expect(callersOf(deep, 4).map(({ frame, line }) => [frame, line])).toEqual([
      [2, 6],
      [1, 5],
    ])
  })

  it('finds where the last exception was raised, not what it went through', () => {
    const thrown = (number: number, line: number) => step(number, line, { event: 'exception' })
    const steps = [step(1, 1), thrown(2, 9), step(3, 2), thrown(4, 3), thrown(5, 4)]
    expect(raisedAt(steps)?.line).toBe(3)
    expect(raisedAt(loop)).toBeNull()
  })

  it('knows where steps were left out', () => {
    expect(gapBefore([step(1, 1), step(9, 1)], 1)).toEqual({ from: 2, to: 8 })
    expect(gapBefore(loop, 1)).toBeNull()
  })

  it('cuts what was printed at a step by characters, not by UTF-16 units', () => {
    const output = [
      { stream: 'stdout', text: '😀a' },
      { stream: 'stdout', text: '\n' },
      { stream: 'stderr', text: 'e' },
    ] as const
    expect(printedBefore(output, 1)).toEqual([{ stream: 'stdout', text: '😀' }])
    expect(printedBefore(output, Infinity)).toEqual([
      { stream: 'stdout', text: '😀a\n' },
      { stream: 'stderr', text: 'e' },
    ])
  })
})
