import type { PyodideAPI } from 'pyodide'
import type { PyCallable, PyProxy } from 'pyodide/ffi'
import type { OutputChunk, RunOutcome } from '../outcome'
import type { Answer, FromWorker, Port, Preparation, Question, ToWorker } from '../protocol'
import { Deadline } from './deadline'
import { OutputBuffer } from './output'
import { traceQuestion } from './trace'

type Send = (message: FromWorker) => void
type SandboxModule = PyProxy & {
  mount(files: string, standIns: string, packages: string): void
  prepare(standIns: string, packages: string): void
  answer(question: string): string
  run_interactively: PyCallable
  NeedsInput: PyProxy
}

/** The learner's interpreter: one console run, or the judge's questions, then thrown away. */
export class Sandbox {
  private readonly module: SandboxModule
  private readonly deadline: Deadline
  private giveInput: ((line: string) => void) | null = null

  constructor(
    private readonly pyodide: PyodideAPI,
    private readonly send: Send,
  ) {
    // The judge's own module has no business here; nothing in it is secret.
    pyodide.runPython('import sys; sys.modules.pop("judge", None)')
    this.module = pyodide.pyimport('_dayone_sandbox') as SandboxModule
    this.deadline = new Deadline(pyodide)
  }

  mount({ files, standIns, packages }: Extract<ToWorker, { type: 'mount' }>): void {
    this.module.mount(JSON.stringify(files), JSON.stringify(standIns), JSON.stringify(packages))
  }

  prepare({ standIns, packages }: Preparation): void {
    this.module.prepare(JSON.stringify(standIns), JSON.stringify(packages))
  }

  async run({ run, path, stdin }: Extract<ToWorker, { type: 'run' }>): Promise<void> {
    const output = new OutputBuffer((chunks, truncated) =>
      this.send({ type: 'output', run, chunks, truncated }),
    )
    const write = (stream: OutputChunk['stream'], text: string) => output.write(stream, text)
    this.catchRawWrites(write)
    const ask = this.asker(run, output)
    const started = performance.now()
    let outcome: RunOutcome | { kind: 'needs-input' }
    try {
      const json: unknown = await this.start(path, JSON.stringify(stdin), write, ask)
      outcome = {
        ...(JSON.parse(String(json)) as RunOutcome),
        ms: performance.now() - started,
      } as RunOutcome
    } catch (error) {
      outcome = endOfInterpreter(error, performance.now() - started)
    }
    output.flush()
    this.send({ type: 'ran', run, outcome })
  }

  /** Where the engine can switch stacks, input() suspends Python; elsewhere it raises NeedsInput. */
  private start(...args: unknown[]): unknown {
    const { run_interactively } = this.module
    return canSwitchStacks ? run_interactively.callPromising(...args) : run_interactively(...args)
  }

  trace({ run, task }: Extract<ToWorker, { type: 'trace' }>): void {
    const tell = (part: string) => this.send({ type: 'trace-part', run, part })
    const { pyodide, module, deadline } = this
    const ending = traceQuestion(
      { pyodide, answer: (text) => module.answer(text), deadline },
      task,
      tell,
    )
    this.send({ type: 'traced', run, ending })
  }

  input(line: string): void {
    this.giveInput?.(line)
    this.giveInput = null
  }

  disarm(): void {
    this.deadline.clear()
  }

  serve(port: Port): void {
    port.onmessage = ({ data }: MessageEvent<Question>) => {
      this.deadline.start(data.seconds)
      let text: string
      try {
        text = this.module.answer(data.text)
      } catch {
        text = '{"kind":"died"}'
      }
      this.deadline.clear()
      port.postMessage({ id: data.id, text } satisfies Answer)
    }
  }

  /** os.write(1, …) goes past sys.stdout; it belongs on the console all the same. */
  private catchRawWrites(write: (stream: OutputChunk['stream'], text: string) => void): void {
    for (const [stream, set] of [
      ['stdout', 'setStdout'],
      ['stderr', 'setStderr'],
    ] as const) {
      const decoder = new TextDecoder()
      this.pyodide[set]({
        write: (bytes) => {
          write(stream, decoder.decode(bytes, { stream: true }))
          return bytes.length
        },
      })
    }
  }

  /** What input() calls when no typed line is left. */
  private asker(run: number, output: OutputBuffer): PyProxy {
    const wait = (prompt: string) => {
      output.flush()
      this.send({ type: 'input-wanted', run, prompt })
      return new Promise<string>((resolve) => (this.giveInput = resolve))
    }
    const make = this.pyodide.runPython(askSource) as PyCallable
    return make(wait, this.module.NeedsInput) as PyProxy
  }
}

const canSwitchStacks = 'Suspending' in WebAssembly

const askSource = `
def _asker(wait, NeedsInput):
    from pyodide.ffi import can_run_sync, run_sync
    def ask(prompt):
        if not can_run_sync():
            raise NeedsInput()
        return run_sync(wait(prompt))
    return ask
_asker
`

/** os._exit, or WebAssembly itself giving up: this interpreter is gone. */
function endOfInterpreter(error: unknown, ms: number): RunOutcome {
  const { name, message } = error as Error
  const status = /exit\((-?\d+)\)/.exec(message)
  if (name === 'Exit' || name === 'ExitStatus')
    return { kind: 'exited', code: Number(status?.[1] ?? 0) & 255, ms }
  return {
    kind: 'crashed',
    message: `Python stopped working (${message.slice(0, 200)}). A fresh one took over.`,
  }
}
