import { describe, expect, it, vi } from 'vitest'
import { GaveWayError } from '../boot-error'
import { MemoryBudget } from './budget'
import type { Seat } from './hold'

function seated(budget: MemoryBudget, seat: Seat) {
  const hold = budget.sit(seat)
  const giveWay = vi.fn<() => void>()
  hold.giveWay = giveWay
  return { hold, giveWay }
}

describe('a memory budget', () => {
  it('asks nobody to leave while there is room', () => {
    const budget = new MemoryBudget()
    const seats = (['spare', 'judge', 'sandbox', 'runner', 'runner'] as const).map((seat) =>
      seated(budget, seat),
    )
    expect(seats.filter(({ giveWay }) => giveWay.mock.calls.length > 0)).toEqual([])
  })

  it('lets one program run at a time when short: the later one', () => {
    const budget = new MemoryBudget('asked')
    const first = seated(budget, 'runner')
    const second = seated(budget, 'runner')
    expect(first.giveWay).toHaveBeenCalledOnce()
    expect(first.hold.isOver).toBe(true)
    expect(second.giveWay).not.toHaveBeenCalled()
  })

  it('waits until the one that has left has given its memory back', async () => {
    const budget = new MemoryBudget('asked')
    const first = seated(budget, 'runner')
    let give = () => {}
    first.hold.gone = () => new Promise<void>((resolve) => (give = resolve))
    seated(budget, 'runner')
    const told: string[] = []
    const cleared = budget.cleared().then(() => told.push('cleared'))
    await Promise.resolve()
    told.push('given back')
    give()
    await cleared
    expect(told).toEqual(['given back', 'cleared'])
  })

  it('ends a program for a check, and a check for a program, when short', () => {
    const budget = new MemoryBudget('asked')
    const runner = seated(budget, 'runner')
    const judge = seated(budget, 'judge')
    const sandbox = seated(budget, 'sandbox')
    expect(runner.giveWay).toHaveBeenCalledOnce()
    expect(judge.giveWay).not.toHaveBeenCalled()
    seated(budget, 'runner')
    expect([judge, sandbox].map(({ giveWay }) => giveWay.mock.calls.length)).toEqual([1, 1])
  })

  it('replaces a sandbox beside its judge, and refuses one whose judge is gone', () => {
    const budget = new MemoryBudget('asked')
    const judge = seated(budget, 'judge')
    const first = seated(budget, 'sandbox')
    seated(budget, 'sandbox')
    expect(first.giveWay).toHaveBeenCalledOnce()
    budget.leave(judge.hold)
    expect(() => budget.sit('sandbox')).toThrow(GaveWayError)
  })

  it('releases what waits when it goes short, and lets work come to its end', () => {
    const budget = new MemoryBudget()
    const [spare, judge, sandbox] = (['spare', 'judge', 'sandbox'] as const).map((seat) =>
      seated(budget, seat),
    )
    const clear = vi.fn<() => void>()
    budget.onClear(clear)
    budget.goShort('failed')
    expect(budget.why).toBe('failed')
    expect([spare, judge, sandbox].map((one) => one?.giveWay.mock.calls.length)).toEqual([1, 0, 0])
    expect(clear).toHaveBeenCalledOnce()
  })

  it('asks for the room of tools before a program and a report, not for each sandbox', () => {
    const budget = new MemoryBudget('device')
    const clear = vi.fn<() => void>()
    budget.onClear(clear)
    seated(budget, 'runner')
    seated(budget, 'judge')
    expect(clear).toHaveBeenCalledTimes(2)
    seated(budget, 'sandbox')
    expect(clear).toHaveBeenCalledTimes(2)
  })

  it('is at rest when nothing works, and tells when that changes', () => {
    const budget = new MemoryBudget('asked')
    const told: boolean[] = []
    budget.subscribe(() => told.push(budget.isAtRest))
    const { hold } = seated(budget, 'runner')
    expect(budget.isAtRest).toBe(false)
    budget.leave(hold)
    expect(budget.isAtRest).toBe(true)
    expect(told.at(-1)).toBe(true)
  })

  it('keeps the first reason for being short', () => {
    const budget = new MemoryBudget('device')
    budget.goShort('failed')
    expect(budget.why).toBe('device')
  })
})
