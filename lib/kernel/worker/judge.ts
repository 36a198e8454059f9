import type { PyodideAPI } from 'pyodide'
import type { PyCallable, PyProxy } from 'pyodide/ffi'
import type { Answer, FromWorker, Port, Preparation, Question, ToWorker } from '../protocol'

type JudgeModule = PyProxy & {
  judge: PyCallable
  prepare(standIns: string, packages: string): void
}

/** How long past a question's own limit the sandbox may stay silent, in seconds. */
const grace = 1
/** A longer answer is not read: plain data is capped well below this in the sandbox. */
const maxAnswerLength = 32_000_000

/** The judge's interpreter: holds checks.py, asks the sandbox over a port, reports verdicts. */
export class Judge {
  private run = 0
  private judging = false
  private port: Port | null = null
  /** The sandbox of `port` went away between two questions. */
  private gone = false
  private nextId = 0
  private pending: {
    id: number
    settle: (text: string) => void
    timer: ReturnType<typeof setTimeout>
  } | null = null
  private lost: ((port: Port) => void) | null = null
  private readonly toolAnswers = new Map<number, (answer: string) => void>()

  constructor(
    private readonly pyodide: PyodideAPI,
    private readonly send: (message: FromWorker) => void,
  ) {}

  async judge({ run, task, port }: Extract<ToWorker, { type: 'judge' }>): Promise<void> {
    this.run = run
    this.judging = true
    this.listen(port)
    const emit = (result: string) => this.send({ type: 'check', run, result })
    let problem: string | null = null
    try {
      const { judge } = this.pyodide.pyimport('judge') as JudgeModule
      await judge(
        task.checks,
        JSON.stringify(task.files),
        task.seed,
        JSON.stringify(task.standIns),
        JSON.stringify(task.packages),
        emit,
      )
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error)
    }
    this.judging = false
    this.send({ type: 'judged', run, problem })
    this.prepareAgain(task)
  }

  /** For the next report, while the learner reads this one. */
  private prepareAgain(task: Preparation): void {
    try {
      this.prepare(task)
    } catch {
      // Then the next report does it, and says what is wrong.
    }
  }

  /** Not under a report, whose checks would lose what they hold of the stand-ins. */
  prepare({ standIns, packages }: Preparation): void {
    if (this.judging) return
    const judge = this.pyodide.pyimport('judge') as JudgeModule
    judge.prepare(JSON.stringify(standIns), JSON.stringify(packages))
  }

  /** The host sent another sandbox after `sandbox-lost`. */
  replaced(run: number, port: Port): void {
    if (run !== this.run) return
    this.listen(port)
    this.lost?.(port)
    this.lost = null
  }

  /** One question to the sandbox; always answers, if only that it died or ran out of time. */
  readonly ask = (text: string, seconds: number): Promise<string> => {
    const id = ++this.nextId
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => void this.replace(resolve, 'timeout'),
        (seconds + grace) * 1000,
      )
      const settle = (answer: string) => {
        clearTimeout(timer)
        if (answer === died) void this.replace(resolve, 'died')
        else resolve(answer.length > maxAnswerLength ? '{"kind":"unreadable"}' : answer)
      }
      this.pending = { id, settle, timer }
      if (this.gone) return settle(died)
      this.port?.postMessage({ id, text, seconds } satisfies Question)
    })
  }

  /** A question to one of the host's tools; the host always answers. */
  readonly askTool = (question: string): Promise<string> => {
    const id = ++this.nextId
    return new Promise((resolve) => {
      this.toolAnswers.set(id, resolve)
      this.send({ type: 'tool-question', run: this.run, id, question })
    })
  }

  toolAnswered(run: number, id: number, answer: string): void {
    if (run !== this.run) return
    this.toolAnswers.get(id)?.(answer)
    this.toolAnswers.delete(id)
  }

  private listen(port: Port): void {
    this.port = port
    this.gone = false
    // Where the engine tells: without it, a killed sandbox would take the whole time limit.
    port.addEventListener('close', () => port === this.port && this.lose())
    port.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== this.pending?.id || typeof data.text !== 'string') return
      const { settle } = this.pending
      this.pending = null
      settle(data.text)
    }
  }

  /** The host knows of a death that no port tells. */
  sandboxGone(run: number): void {
    if (run === this.run) this.lose()
  }

  private lose(): void {
    this.gone = true
    this.pending?.settle(died)
  }

  private async replace(settle: (text: string) => void, kind: 'timeout' | 'died'): Promise<void> {
    this.pending = null
    this.port?.close()
    this.port = null
    const arrived = new Promise<Port>((resolve) => (this.lost = resolve))
    this.send({ type: 'sandbox-lost', run: this.run })
    await arrived
    settle(JSON.stringify({ kind, at: null }))
  }
}

const died = '{"kind":"died"}'
