import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest'
import { BootError } from './boot-error'
import { Kernel } from './kernel'
import { MemoryBudget } from './memory/budget'
import { FakeWorker, fakeAssets } from './test-worker'

/** What each worker does when it is asked to boot, in turn; the last goes for all that follow. */
type Fate = (worker: FakeWorker) => void
const boots: Fate = (worker) => worker.booted()
const noRoom: Fate = (worker) => {
  worker.say({ type: 'boot-failed', message: 'RangeError: could not allocate memory' })
}

function kernelOf(budget: MemoryBudget, fates: readonly Fate[] = [boots]) {
  const workers: FakeWorker[] = []
  const forget = vi.fn<() => Promise<void>>().mockResolvedValue()
  const spawn = () => {
    const worker = new FakeWorker()
    const fate = fates[Math.min(workers.length, fates.length - 1)] ?? boots
    worker.postMessage = ({ type }) => {
      if (type === 'boot') queueMicrotask(() => fate(worker))
    }
    workers.push(worker)
    return worker
  }
  const kernel = new Kernel({ loadAssets: async () => fakeAssets, spawn, forget }, budget)
  const live = () => workers.filter(({ terminated }) => !terminated).length
  return { kernel, workers, forget, live }
}

const later = () => vi.advanceTimersByTimeAsync(2_000)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a kernel where memory is short', () => {
  it('loads and starts nothing, and is warm all the same', async () => {
    const { kernel, workers } = kernelOf(new MemoryBudget('asked'))
    expect(kernel.isWarm()).toBe(false)
    await kernel.warm()
    await later()
    expect([workers.length, kernel.isWarm()]).toEqual([0, true])
  })

  it('has one interpreter while a program runs, and none after', async () => {
    const { kernel, live } = kernelOf(new MemoryBudget('asked'))
    await kernel.warm()
    const runner = await kernel.take()
    await later()
    expect(live()).toBe(1)
    runner.terminate()
    await later()
    expect(live()).toBe(0)
  })

  it('has two while a report is made, and none after', async () => {
    const { kernel, live } = kernelOf(new MemoryBudget('asked'))
    const runner = await kernel.take()
    await kernel.judge()
    expect([runner.hasGivenWay, live()]).toEqual([true, 1])
    const sandbox = await kernel.take('sandbox')
    expect(live()).toBe(2)
    sandbox.terminate()
    kernel.restJudge()
    await later()
    expect(live()).toBe(0)
  })

  it('shares the place with the kernel for packages', async () => {
    const budget = new MemoryBudget('asked')
    const [plain, packages] = [kernelOf(budget), kernelOf(budget)]
    const run = (await plain.kernel.take()).run('main.py', [], {
      onOutput: () => {},
      onInputWanted: () => {},
    })
    await packages.kernel.take()
    expect(await run).toEqual({ kind: 'stopped', by: 'memory', at: null })
    expect([plain.live(), packages.live()]).toEqual([0, 1])
  })

  it('lets an interpreter that still starts give way', async () => {
    const { kernel, live } = kernelOf(new MemoryBudget('asked'))
    const first = kernel.take().catch((error: unknown) => error)
    const second = await kernel.take()
    expect(await first).toMatchObject({ name: 'BootError', why: 'gave-way' })
    expect([second.isEnded, live()]).toEqual([false, 1])
  })

  it('gives the second of two checks a judge of its own', async () => {
    const { kernel, live } = kernelOf(new MemoryBudget('asked'))
    const first = await kernel.judge()
    const second = await kernel.judge()
    expect([first.hasGivenWay, second.isEnded, live()]).toEqual([true, false, 1])
    await expect(kernel.take('sandbox')).resolves.toBeDefined()
  })
})

describe('a kernel that finds no room', () => {
  it('releases the spare and the judge, and tries once more alone', async () => {
    const budget = new MemoryBudget()
    const { kernel, live, forget } = kernelOf(budget, [boots, boots, noRoom, boots])
    await kernel.warm()
    await later()
    expect(live()).toBe(2)
    await kernel.take()
    // The spare that should have been refilled is the one that failed.
    await later()
    expect([budget.why, live()]).toEqual(['failed', 1])
    expect(forget).not.toHaveBeenCalled()
  })

  it('gets the first interpreter at the second try', async () => {
    const budget = new MemoryBudget()
    const { kernel, workers } = kernelOf(budget, [noRoom, boots])
    await expect(kernel.take()).resolves.toBeDefined()
    expect([budget.why, workers.length]).toEqual(['failed', 2])
  })

  it('opens a lab without a spare', async () => {
    const budget = new MemoryBudget()
    const { kernel, live } = kernelOf(budget, [noRoom, boots])
    await expect(kernel.warm()).resolves.toBeUndefined()
    expect([kernel.isWarm(), live()]).toEqual([true, 0])
    await expect(kernel.take()).resolves.toBeDefined()
  })

  it('says so after the second try, and keeps what was downloaded', async () => {
    const { kernel, forget, live } = kernelOf(new MemoryBudget(), [noRoom])
    await expect(kernel.take()).rejects.toMatchObject({ name: BootError.name, why: 'memory' })
    expect([forget.mock.calls.length, live()]).toEqual([0, 0])
  })

  it('finds out when the bytes cannot be copied to the worker', async () => {
    const budget = new MemoryBudget()
    const { kernel } = kernelOf(budget)
    const worker = new FakeWorker()
    worker.postMessage = () => {
      throw new DOMException('Data cannot be cloned, out of memory.', 'DataCloneError')
    }
    const copying = new Kernel({ loadAssets: async () => fakeAssets, spawn: () => worker }, budget)
    await expect(copying.take()).rejects.toMatchObject({ why: 'memory' })
    expect(budget.why).toBe('failed')
    await expect(kernel.take()).resolves.toBeDefined()
  })

  it('is sparing from then on when the browser ends a worker that was in use', async () => {
    const budget = new MemoryBudget()
    const { kernel, workers, live } = kernelOf(budget)
    await kernel.warm()
    await later()
    await kernel.take()
    workers[0]?.onerror?.('The Python worker ended.')
    await later()
    expect(budget.why).toBe('failed')
    // The fake that was ended is not terminated by us.
    expect(live()).toBe(1)
  })
})
