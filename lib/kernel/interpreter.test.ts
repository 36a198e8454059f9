import { describe, expect, it, vi } from 'vitest'
import { BootError } from './boot-error'
import { Interpreter } from './interpreter'
import { FakeWorker, fakeAssets } from './test-worker'

const quiet = { onOutput: () => {}, onInputWanted: () => {} }

function started() {
  const worker = new FakeWorker()
  const interpreter = new Interpreter(worker, fakeAssets)
  worker.booted()
  return { worker, interpreter }
}

describe('an interpreter', () => {
  it('is ready when its worker says so', async () => {
    await expect(started().interpreter.ready).resolves.toEqual({ fromSnapshot: true, ms: 1 })
  })

  it('says why it could not start', async () => {
    const worker = new FakeWorker()
    const { ready } = new Interpreter(worker, fakeAssets)
    worker.say({ type: 'boot-failed', message: 'no WebAssembly' })
    await expect(ready).rejects.toThrow(
      new BootError({ is: 'other', of: ['no WebAssembly'] }, 'bytes'),
    )
  })

  it('fails to start when its worker cannot be loaded', async () => {
    const worker = new FakeWorker()
    const { ready } = new Interpreter(worker, fakeAssets)
    worker.onerror?.('404')
    await expect(ready).rejects.toThrow('404')
  })

  it('gives up a worker that never answers', async () => {
    vi.useFakeTimers()
    const worker = new FakeWorker()
    const { ready } = new Interpreter(worker, fakeAssets)
    const failed = ready.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await failed).toMatchObject({ message: 'Python did not start within 60 seconds.' })
    expect(await failed).toEqual(new BootError({ is: 'notStarted', of: [60] }, 'other'))
    expect(worker.terminated).toBe(true)
    vi.useRealTimers()
  })

  it('settles a run when its worker dies', async () => {
    const { worker, interpreter } = started()
    const run = interpreter.run('main.py', [], quiet)
    worker.onerror?.('out of memory')
    await expect(run).resolves.toEqual({ kind: 'crashed', message: 'out of memory' })
  })

  it('settles a run when it is terminated', async () => {
    const { worker, interpreter } = started()
    const run = interpreter.run('main.py', [], quiet)
    interpreter.terminate()
    await expect(run).resolves.toMatchObject({ kind: 'crashed' })
    expect(worker.terminated).toBe(true)
  })

  it('settles a run that is asked for after its end', async () => {
    const { interpreter } = started()
    interpreter.terminate()
    await expect(interpreter.run('main.py', [], quiet)).resolves.toMatchObject({ kind: 'crashed' })
  })

  it('drops what an earlier run says late', async () => {
    const { worker, interpreter } = started()
    const heard: string[] = []
    const listening = {
      ...quiet,
      onOutput: ([chunk]: readonly { text: string }[]) => heard.push(chunk?.text ?? ''),
    }
    void interpreter.run('main.py', [], listening)
    const second = interpreter.run('main.py', [], listening)
    const say = (run: number, text: string) =>
      worker.say({ type: 'output', run, chunks: [{ stream: 'stdout', text }], truncated: false })
    say(1, 'late')
    say(2, 'now')
    worker.say({ type: 'ran', run: 1, outcome: { kind: 'exited', code: 9, ms: 0 } })
    worker.say({ type: 'ran', run: 2, outcome: { kind: 'finished', ms: 1 } })
    await expect(second).resolves.toEqual({ kind: 'finished', ms: 1 })
    expect(heard).toEqual(['now'])
  })
})
