import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isQuiet } from '@/lib/assets/in-flight'
import { Kernel } from './kernel'
import type { Platform } from './platform'
import { FakeWorker, fakeAssets } from './test-worker'

/** A platform whose workers boot as soon as they are asked to. */
function platform(loadAssets: Platform['loadAssets'] = async () => fakeAssets, bootMs = 1) {
  const workers: FakeWorker[] = []
  const spawn = () => {
    const worker = new FakeWorker()
    worker.postMessage = (message) => {
      if (message.type === 'boot') queueMicrotask(() => worker.booted(bootMs))
    }
    workers.push(worker)
    return worker
  }
  return { workers, kernel: new Kernel({ loadAssets, spawn }) }
}

describe('a kernel', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('keeps a spare and a judge once it is warm', async () => {
    const { workers, kernel } = platform()
    await kernel.warm()
    expect(kernel.isWarm()).toBe(true)
    await vi.advanceTimersByTimeAsync(500)
    expect(workers).toHaveLength(2)
  })

  it('is waited for until Python has started, and what can wait waits so long', async () => {
    const worker = new FakeWorker()
    const kernel = new Kernel({ loadAssets: async () => fakeAssets, spawn: () => worker })
    const taking = kernel.take()
    await vi.waitFor(() => expect(worker.received[0]?.type).toBe('boot'))
    expect(isQuiet()).toBe(false)
    worker.booted()
    await taking
    expect(isQuiet()).toBe(true)
  })

  it('hands out the spare at once, and refills a moment later', async () => {
    const { workers, kernel } = platform()
    await kernel.warm()
    await vi.advanceTimersByTimeAsync(500)
    await kernel.take()
    expect(workers).toHaveLength(2)
    expect(kernel.isWarm()).toBe(false)
    await vi.advanceTimersByTimeAsync(500)
    expect(workers).toHaveLength(3)
    expect(kernel.isWarm()).toBe(true)
  })

  it('has what waits prepared for the lab opened last, once, and not what was taken', async () => {
    const { workers, kernel } = platform()
    const told: string[] = []
    const note = (worker: FakeWorker) => {
      const post = worker.postMessage.bind(worker)
      worker.postMessage = (message) => {
        if (message.type === 'prepare')
          told.push(`${message.as} ${Object.keys(message.standIns)[0]}`)
        post(message)
      }
    }
    const numpy = { standIns: { numpy: '' }, packages: [] }
    await kernel.warm()
    workers.forEach(note)
    kernel.prepareFor(numpy)
    kernel.prepareFor(numpy)
    await vi.advanceTimersByTimeAsync(0)
    expect(told).toEqual(['sandbox numpy'])
    await kernel.take()
    kernel.prepareFor({ standIns: { torch: '' }, packages: [] })
    await vi.advanceTimersByTimeAsync(0)
    expect(told).toEqual(['sandbox numpy'])
  })

  it('refills later where Python takes long to start', async () => {
    const { workers, kernel } = platform(async () => fakeAssets, 2_000)
    await kernel.warm()
    await kernel.take()
    await vi.advanceTimersByTimeAsync(1_900)
    expect(workers).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(100)
    expect(workers).toHaveLength(3)
  })

  it('never hands out one interpreter twice', async () => {
    const { kernel } = platform()
    await kernel.warm()
    const [one, two] = await Promise.all([kernel.take(), kernel.take()])
    expect(one).not.toBe(two)
  })

  it('tries a failed download again', async () => {
    const loadAssets = vi
      .fn<Platform['loadAssets']>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(fakeAssets)
    const { kernel } = platform(loadAssets)
    await expect(kernel.warm()).rejects.toThrow('offline')
    await expect(kernel.warm()).resolves.toBeUndefined()
    expect(loadAssets).toHaveBeenCalledTimes(2)
  })

  it('downloads once for all interpreters', async () => {
    const loadAssets = vi.fn<Platform['loadAssets']>().mockResolvedValue(fakeAssets)
    const { kernel } = platform(loadAssets)
    await kernel.warm()
    await kernel.take()
    await kernel.take()
    expect(loadAssets).toHaveBeenCalledOnce()
  })

  it('starts another where the browser ended the first while it booted, but only once', async () => {
    const dies = (worker: FakeWorker) => queueMicrotask(() => worker.onerror?.('it crashed'))
    const started: FakeWorker[] = []
    const kernelWhere = (isEnded: (nth: number) => boolean) =>
      new Kernel({
        loadAssets: async () => fakeAssets,
        spawn: () => {
          const worker = new FakeWorker()
          const nth = started.push(worker)
          worker.postMessage = ({ type }) => {
            if (type === 'boot') (isEnded(nth) ? dies : () => worker.booted())(worker)
          }
          return worker
        },
      })
    await expect(kernelWhere((nth) => nth === 1).take()).resolves.toBeDefined()
    expect(started).toHaveLength(2)
    await expect(kernelWhere(() => true).take()).rejects.toThrow('it crashed')
    expect(started).toHaveLength(4)
  })

  it('replaces a spare and a judge that died while they waited', async () => {
    const { workers, kernel } = platform()
    await kernel.warm()
    await vi.advanceTimersByTimeAsync(500)
    for (const worker of workers) worker.onerror?.('it crashed')
    const [taken, judge] = [await kernel.take(), await kernel.judge()]
    expect([taken.isEnded, judge.isEnded]).toEqual([false, false])
    kernel.restJudge()
    expect(await kernel.judge()).toBe(judge)
  })

  it('loads anew what Python did not start from, and not what a lost worker never saw', async () => {
    const loadAssets = vi.fn<Platform['loadAssets']>().mockResolvedValue(fakeAssets)
    const forget = vi.fn<() => Promise<void>>().mockResolvedValue()
    const answers: ((worker: FakeWorker) => void)[] = [
      (worker) => worker.onerror?.('404'),
      (worker) => worker.onerror?.('404'),
      (worker) => worker.say({ type: 'boot-failed', message: 'bad zip' }),
      (worker) => worker.booted(),
    ]
    const spawn = () => {
      const worker = new FakeWorker()
      worker.postMessage = ({ type }) => {
        if (type === 'boot') queueMicrotask(() => answers.shift()?.(worker))
      }
      return worker
    }
    const kernel = new Kernel({ loadAssets, spawn, forget })
    await expect(kernel.take()).rejects.toThrow('404')
    expect([loadAssets.mock.calls.length, forget.mock.calls.length]).toEqual([1, 0])
    await expect(kernel.take()).rejects.toThrow('bad zip')
    await kernel.take()
    expect([loadAssets.mock.calls.length, forget.mock.calls.length]).toEqual([2, 1])
  })

  it('replaces a judge that was dropped', async () => {
    const { workers, kernel } = platform()
    await kernel.judge()
    kernel.dropJudge()
    await vi.advanceTimersByTimeAsync(0)
    expect(workers[0]?.terminated).toBe(true)
    await kernel.judge()
    expect(workers).toHaveLength(2)
  })

  it('starts nothing after it was disposed', async () => {
    const { workers, kernel } = platform()
    await kernel.warm()
    await kernel.take()
    kernel.dispose()
    await vi.advanceTimersByTimeAsync(1000)
    expect(workers.filter((worker) => !worker.terminated)).toHaveLength(1)
  })
})
