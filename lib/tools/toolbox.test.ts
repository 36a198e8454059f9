import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeToolWorker } from './fake-worker'
import type { ToolAssets } from './tool'
import { Toolbox, type ToolPlatform, type ToolState } from './toolbox'

const assets: ToolAssets = { files: {}, base: '/' }
const question = { op: 'diagnose', files: { 'a.py': 'x' }, settings: {} } as const

/** A platform whose downloads and workers the test can break. */
function platform(startsBy: 'itself' | 'hand' = 'itself') {
  const workers: FakeToolWorker[] = []
  const fails: { download: Error | null } = { download: null }
  const made: ToolPlatform = {
    load: async (_id, onProgress) => {
      if (fails.download) throw fails.download
      onProgress(1, 2)
      return assets
    },
    spawn: () => {
      const worker = new FakeToolWorker(startsBy)
      workers.push(worker)
      return worker
    },
  }
  return { made, workers, fails }
}

/** The message of a promise that must reject; listened to at once. */
const failure = (asked: Promise<unknown>) =>
  asked.then(
    () => 'it was answered',
    (error: Error) => error.message,
  )

const flush = () => vi.advanceTimersByTimeAsync(0)

let seen: ToolState[] = []
let built = platform()
let toolbox = new Toolbox(built.made)

beforeEach(() => {
  vi.useFakeTimers()
  seen = []
  built = platform()
  toolbox = new Toolbox(built.made)
  toolbox.subscribe((_id, state) => seen.push(state))
})
afterEach(() => {
  toolbox.dispose()
  vi.useRealTimers()
})

describe('a toolbox', () => {
  it('starts one worker after the other, also after one that could not be started', async () => {
    const byHand = platform('hand')
    const slow = new Toolbox(byHand.made)
    const settings = { mode: 'standard', rules: {} } as const
    const first = failure(slow.ask<'diagnose'>('ruff', question))
    const second = slow.ask<'diagnose'>('basedpyright', { ...question, settings })
    await flush()
    expect(byHand.workers).toHaveLength(1)
    byHand.workers[0]?.onerror?.('no such file')
    expect(await first).toContain('no such file')
    await flush()
    expect(byHand.workers).toHaveLength(2)
    byHand.workers[1]?.say({ type: 'started' })
    await flush()
    byHand.workers[1]?.answer([])
    await expect(second).resolves.toEqual([])
    slow.dispose()
  })

  it('loads nothing before somebody asks, then one worker for all questions', async () => {
    expect(built.workers).toHaveLength(0)
    const first = toolbox.ask<'diagnose'>('ruff', question)
    const second = toolbox.ask<'diagnose'>('ruff', question)
    await flush()
    expect(built.workers).toHaveLength(1)
    built.workers[0]?.answer([])
    built.workers[0]?.answer([])
    expect(await Promise.all([first, second])).toEqual([[], []])
    expect(seen.map(({ kind }) => kind)).toEqual(['loading', 'loading', 'ready'])
    expect(seen[1]).toEqual({ kind: 'loading', loaded: 1, total: 2 })
  })

  it('says what failed, refuses at once until it is told to try again, then works', async () => {
    built.fails.download = new Error('The server answered 404.')
    await expect(toolbox.ask<'diagnose'>('ruff', question)).rejects.toThrow(
      'Ruff could not be loaded. The server answered 404.',
    )
    expect(toolbox.state('ruff').kind).toBe('failed')
    built.fails.download = null
    await expect(toolbox.ask<'diagnose'>('ruff', question)).rejects.toThrow('404')
    expect(built.workers).toHaveLength(0)

    toolbox.retry('ruff')
    const asked = toolbox.ask<'diagnose'>('ruff', question)
    await flush()
    built.workers[0]?.answer([])
    expect(await asked).toEqual([])
    expect(toolbox.state('ruff').kind).toBe('ready')
  })

  it('settles every open question when the worker dies', async () => {
    const asked = toolbox.ask<'diagnose'>('ruff', question)
    const refused = failure(asked)
    await flush()
    built.workers[0]?.onerror?.('out of memory')
    expect(await refused).toContain('Ruff: out of memory')
    expect(toolbox.state('ruff')).toEqual({
      kind: 'failed',
      failure: { is: 'other', of: ['out of memory'] },
    })
    expect(built.workers[0]?.terminated).toBe(true)
  })

  it('gives up a tool that does not answer', async () => {
    const asked = toolbox.ask<'diagnose'>('ruff', question)
    const refused = failure(asked)
    await vi.advanceTimersByTimeAsync(31_000)
    expect(await refused).toContain('stopped answering')
    expect(toolbox.state('ruff').kind).toBe('failed')
  })

  it('goes on after a question that broke the tool but not its worker', async () => {
    const asked = toolbox.ask<'diagnose'>('ruff', question)
    const refused = failure(asked)
    await flush()
    const [worker] = built.workers
    worker?.say({ type: 'failed', id: worker.asked.shift()?.id ?? 0, message: 'bad settings' })
    expect(await refused).toContain('Ruff: bad settings')
    expect(toolbox.state('ruff').kind).toBe('ready')
  })

  it('ends an idle worker, and starts another for the next question', async () => {
    const first = toolbox.ask<'diagnose'>('ruff', question)
    await flush()
    built.workers[0]?.answer([])
    await first
    await vi.advanceTimersByTimeAsync(6 * 60_000)
    expect(built.workers[0]?.terminated).toBe(true)
    expect(toolbox.state('ruff')).toEqual({ kind: 'idle' })
    const second = toolbox.ask<'diagnose'>('ruff', question)
    await flush()
    built.workers[1]?.answer([])
    expect(await second).toEqual([])
  })

  it('drops answers to questions that were given up', async () => {
    const asked = toolbox.ask<'diagnose'>('ruff', question)
    await flush()
    const [worker] = built.workers
    worker?.say({ type: 'answer', id: 99, answer: ['late'] })
    worker?.answer([])
    expect(await asked).toEqual([])
  })
})
