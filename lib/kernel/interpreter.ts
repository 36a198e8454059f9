import { asFailure, failureOf, inEnglish, type Why } from '@/lib/messages/failures/failure'
import { BootError, bootFailureOf, gaveWay, stopped, type BootFailure } from './boot-error'
import { endedForMemory, isOutOfMemory } from './memory/out-of-memory'
import type { OutputChunk, RunOutcome } from './outcome'
import type { LabPackage } from './packages/lab-package'
import type {
  BootAssets,
  FromWorker,
  JudgeTask,
  MountedFiles,
  Port,
  Preparation,
  TraceTask,
  WorkerLike,
} from './protocol'

/** A worker that says nothing for this long while booting is given up, in milliseconds. */
const bootLimit = 60_000

export type ConsoleEvents = {
  onOutput: (chunks: readonly OutputChunk[], truncated: boolean) => void
  onInputWanted: (prompt: string) => void
}
export type JudgeEvents = {
  onCheck: (result: string) => void
  onSandboxLost: () => void
  /** A check asks a tool; question and answer are JSON. Never rejects. */
  onToolQuestion: (question: string) => Promise<string>
}
type Listener = (message: FromWorker) => void

/**
 * The page's handle on one worker. Every promise it gave out settles: with an answer, or
 * when the worker fails or is terminated. Messages of an earlier run are dropped.
 */
export class Interpreter {
  readonly ready: Promise<{ fromSnapshot: boolean; ms: number }>
  private lastRun = 0
  private listener: Listener | null = null
  private readonly endings = new Set<(why: Why) => void>()
  private ended: Why | null = null

  constructor(
    private readonly worker: WorkerLike,
    assets: BootAssets,
  ) {
    worker.onmessage = (message) => this.listener?.(message)
    worker.onerror = (why) => this.end(why)
    this.ready = this.boot(assets)
    // Somebody may never look at a spare's fate; the next `take` finds out.
    this.ready.catch(() => {})
  }

  /** It died or was terminated; whatever is asked of it settles at once. */
  get isEnded(): boolean {
    return this.ended !== null
  }

  /** Does beforehand what a mount or a report would do; for one that has not been used yet. */
  prepare(as: 'sandbox' | 'judge', { standIns, packages }: Preparation): void {
    this.worker.postMessage({ type: 'prepare', as, standIns, packages })
  }

  mount(
    files: MountedFiles,
    standIns: Readonly<Record<string, string>>,
    packages: readonly LabPackage[] = [],
  ): void {
    this.worker.postMessage({ type: 'mount', files, standIns, packages })
  }

  /** Answers the questions arriving on `port`, until terminated. */
  serve(port: Port): void {
    this.worker.postMessage({ type: 'serve', port }, [port])
  }

  /** Runs a mounted file for the console. */
  run(
    path: string,
    stdin: readonly string[],
    events: ConsoleEvents,
  ): Promise<RunOutcome | { kind: 'needs-input' }> {
    const run = ++this.lastRun
    return new Promise((resolve) => {
      const settle = this.untilEnd((why) =>
        resolve(why === gaveWay ? { kind: 'stopped', by: 'memory', at: null } : crash(why)),
      )
      this.listener = (message) => {
        if (!('run' in message) || message.run !== run) return
        if (message.type === 'output') events.onOutput(message.chunks, message.truncated)
        else if (message.type === 'input-wanted') events.onInputWanted(message.prompt)
        else if (message.type === 'ran') {
          settle()
          resolve(message.outcome)
        }
      }
      this.worker.postMessage({ type: 'run', run, path, stdin })
    })
  }

  /** Records one question; null when the worker ended before it did. */
  trace(task: TraceTask, onPart: (part: string) => void): Promise<string | null> {
    const run = ++this.lastRun
    return new Promise((resolve) => {
      const settle = this.untilEnd(() => resolve(null))
      this.listener = (message) => {
        if (!('run' in message) || message.run !== run) return
        if (message.type === 'trace-part') onPart(message.part)
        else if (message.type === 'traced') {
          settle()
          resolve(message.ending)
        }
      }
      this.worker.postMessage({ type: 'trace', run, task })
    })
  }

  input(line: string): void {
    this.worker.postMessage({ type: 'input', run: this.lastRun, line })
  }

  /** Runs all checks; resolves to null, or to what broke the judge itself. */
  judge(task: JudgeTask, port: Port, events: JudgeEvents): Promise<string | null> {
    const run = ++this.lastRun
    return new Promise((resolve) => {
      const settle = this.untilEnd((why) => resolve(inEnglish(why)))
      this.listener = (message) => {
        if (!('run' in message) || message.run !== run) return
        if (message.type === 'check') events.onCheck(message.result)
        else if (message.type === 'sandbox-lost') events.onSandboxLost()
        else if (message.type === 'tool-question') {
          const { id, question } = message
          void events
            .onToolQuestion(question)
            .then((answer) => this.worker.postMessage({ type: 'tool-answer', run, id, answer }))
        } else if (message.type === 'judged') {
          settle()
          resolve(message.problem)
        }
      }
      this.worker.postMessage({ type: 'judge', run, task, port }, [port])
    })
  }

  replaceSandbox(port: Port): void {
    this.worker.postMessage({ type: 'replaced', run: this.lastRun, port }, [port])
  }

  /** Judge: whoever answers it has died. */
  loseSandbox(): void {
    this.worker.postMessage({ type: 'sandbox-gone', run: this.lastRun })
  }

  /** Calls back once when it dies or is terminated. */
  onEnd(callback: () => void): void {
    this.untilEnd(callback)
  }

  terminate(): void {
    this.worker.terminate()
    this.end(stopped)
  }

  /** Ends it for want of memory: something else on this page needs the room. */
  giveWay(): void {
    this.worker.terminate()
    this.end(gaveWay)
  }

  get hasGivenWay(): boolean {
    return this.ended === gaveWay
  }

  /** The browser has ended it, as far as one can tell for want of memory. */
  get wasKilled(): boolean {
    return this.ended !== null && endedForMemory(this.ended)
  }

  private boot(assets: BootAssets): Promise<{ fromSnapshot: boolean; ms: number }> {
    return new Promise((resolve, reject) => {
      const fail = (failure: Why, why: BootFailure = 'other') => {
        clearTimeout(timer)
        settle()
        reject(new BootError(asFailure(failure), why))
      }
      const settle = this.untilEnd((why) => fail(why, bootFailureOf(why)))
      const timer = setTimeout(() => {
        this.worker.terminate()
        fail({ is: 'notStarted', of: [bootLimit / 1000] })
      }, bootLimit)
      this.listener = (message) => {
        if (message.type === 'booted') {
          clearTimeout(timer)
          settle()
          resolve({ fromSnapshot: message.fromSnapshot, ms: message.ms })
        } else if (message.type === 'boot-failed')
          fail(message.message, isOutOfMemory(message.message) ? 'memory' : 'bytes')
      }
      const giveUp = (error: unknown) => {
        this.worker.terminate()
        fail(failureOf(error), isOutOfMemory(error) ? 'memory' : 'other')
      }
      const { library, ...posted } = assets
      try {
        // A copy of some 40 MB: that is where a browser may find no room.
        this.worker.postMessage({ type: 'boot', assets: posted })
      } catch (error) {
        return giveUp(error)
      }
      library.then((bytes) => this.worker.postMessage({ type: 'library', bytes })).catch(giveUp)
    })
  }

  /** Calls back when the worker ends; returns how to stop waiting for that. */
  private untilEnd(callback: (why: Why) => void): () => void {
    if (this.ended !== null) callback(this.ended)
    this.endings.add(callback)
    return () => this.endings.delete(callback)
  }

  private end(why: Why): void {
    this.ended ??= why
    for (const callback of this.endings) callback(why)
    this.endings.clear()
  }
}

/** The message stays English: judges and commands read it. */
function crash(why: Why): RunOutcome {
  const message = inEnglish(why)
  return { kind: 'crashed', message, ...(typeof why === 'string' ? {} : { failure: why }) }
}
