import {
  asFailure,
  failureOf,
  FailureError,
  inEnglish,
  type Failure,
  type Why,
} from '@/lib/messages/failures/failure'
import type { OutputChunk, RunOutcome } from './outcome'
import type { LabPackage } from './packages/lab-package'
import type {
  BootAssets,
  FromWorker,
  JudgeTask,
  MountedFiles,
  Port,
  TraceTask,
  WorkerLike,
} from './protocol'

/**
 * `bytes`: Python does not start from what it was given. `lost`: the worker went away, or never came.
 * `other`: it was stopped, said nothing for too long, or its library did not arrive.
 */
export type BootFailure = 'bytes' | 'lost' | 'other'

/** Python could not be started, or went away while it was starting. */
export class BootError extends FailureError {
  override readonly name = 'BootError'

  constructor(
    failure: Failure,
    readonly why: BootFailure,
  ) {
    super(failure)
  }
}

/** A worker that says nothing for this long while booting is given up, in milliseconds. */
const bootLimit = 60_000

/** Why an interpreter ended that its owner ended. */
const stopped = 'stopped'

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
      const settle = this.untilEnd((why) => resolve(crash(why)))
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

  private boot(assets: BootAssets): Promise<{ fromSnapshot: boolean; ms: number }> {
    return new Promise((resolve, reject) => {
      const fail = (failure: Why, why: BootFailure = 'other') => {
        clearTimeout(timer)
        settle()
        reject(new BootError(asFailure(failure), why))
      }
      const settle = this.untilEnd((why) => fail(why, why === stopped ? 'other' : 'lost'))
      const timer = setTimeout(() => {
        this.worker.terminate()
        fail({ is: 'notStarted', of: [bootLimit / 1000] })
      }, bootLimit)
      this.listener = (message) => {
        if (message.type === 'booted') {
          clearTimeout(timer)
          settle()
          resolve({ fromSnapshot: message.fromSnapshot, ms: message.ms })
        } else if (message.type === 'boot-failed') fail(message.message, 'bytes')
      }
      const { library, ...posted } = assets
      this.worker.postMessage({ type: 'boot', assets: posted })
      library.then(
        (bytes) => this.worker.postMessage({ type: 'library', bytes }),
        (error: unknown) => {
          this.worker.terminate()
          fail(failureOf(error))
        },
      )
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
