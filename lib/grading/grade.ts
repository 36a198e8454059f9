import * as z from 'zod/mini'
import type { Lab } from '@/lib/course/schema'
import type { LabPackage } from '@/lib/kernel/packages/lab-package'
import type { JudgeTask, MountedFiles, Port } from '@/lib/kernel/protocol'
import type { Asked, CheckResult, Report } from './report'
import { answerToolQuestion, type ToolDesk } from './tool-question'

/** Where a submission runs: an interpreter that answers questions on a port. */
export type Sandbox = {
  serve(port: Port): void
  terminate(): void
  /** Calls back when it is gone, where that is told. */
  onEnd?(callback: () => void): void
}

export type JudgeInterpreter = {
  judge(
    task: JudgeTask,
    port: Port,
    events: {
      onCheck: (result: string) => void
      onSandboxLost: () => void
      onToolQuestion: (question: string) => Promise<string>
    },
  ): Promise<string | null>
  replaceSandbox(port: Port): void
  loseSandbox(): void
  /** It was ended because something else on the page needed the memory. */
  readonly hasGivenWay?: boolean
}

/** What grading needs of the kernel; the browser, Node and the confined child each have one. */
export type GradingKernel = {
  judge(): Promise<JudgeInterpreter>
  dropJudge(): void
  /** The report is made: nothing is asked of the judge until the next one. */
  restJudge?(): void
  openSandbox(task: JudgeTask): Promise<Sandbox>
}

export type GradeOptions = {
  readonly files: MountedFiles
  readonly standIns: Readonly<Record<string, string>>
  /** The real Python packages that the lab declares, as this build has them. */
  readonly packages: readonly LabPackage[]
  /** Answers checks that ask a real tool. */
  readonly tools: ToolDesk
  /** Seeds the judge's random inputs; drawn when left out. */
  readonly seed?: number
  readonly onCheck?: (result: CheckResult) => void
  /** What a check that failed had asked; kept out of the report, which travels. */
  readonly onAsked?: (check: string, asked: Asked) => void
  /** Aborting ends the sandbox at once; `grade` then resolves to null, as when it had to give way. */
  readonly signal?: AbortSignal
}

/** All checks together, in milliseconds: past this the judge itself must be stuck. */
const wholeLimit = 180_000

/**
 * Judges one submission. The same path in the browser and in Node: a judge asks, a sandbox
 * answers, and a sandbox that hangs or dies is replaced for the next question.
 */
export async function grade(
  kernel: GradingKernel,
  lab: Lab,
  options: GradeOptions,
): Promise<Report | null> {
  const { signal, onCheck } = options
  const seed = options.seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  const { files, standIns, packages } = options
  const task: JudgeTask = { checks: lab.checksSource, files, standIns, packages, seed }
  const started = performance.now()
  const settled = new Map<string, CheckResult>()
  const sandboxes = new SandboxLine(kernel, task)
  const judge = await kernel.judge()
  const port = signal?.aborted ? null : await sandboxes.open()
  if (!port || signal?.aborted) return ended(kernel, sandboxes)
  sandboxes.onGone = () => judge.loseSandbox()

  const judged = judge.judge(task, port, {
    onCheck: (json) => {
      const { asked, ...result } = resultSchema.parse(JSON.parse(json))
      if (asked) options.onAsked?.(result.id, asked)
      settled.set(result.id, result)
      onCheck?.(result)
    },
    onSandboxLost: () =>
      void sandboxes.open().then((fresh) => judge.replaceSandbox(fresh), sandboxes.fail),
    onToolQuestion: (question) => answerToolQuestion(question, lab, files, options.tools),
  })
  const others = [sandboxes.failed, timeLimit(), untilAborted(signal)]
  const problem = await Promise.race([judged, ...others])
  sandboxes.close()
  // The judge that is there now may be somebody else's.
  if (judge.hasGivenWay) return null
  if (signal?.aborted) return ended(kernel, sandboxes)
  if (problem === null) kernel.restJudge?.()
  else kernel.dropJudge()
  return report(lab, seed, settled, problem, performance.now() - started)
}

/** Stopped, so there is no report; the judge may still be thinking. */
function ended(kernel: GradingKernel, sandboxes: SandboxLine): null {
  sandboxes.close()
  kernel.dropJudge()
  return null
}

/** The sandboxes of one report, one at a time. */
class SandboxLine {
  private current: Sandbox | null = null
  private closed = false
  /** The one in use died by itself. */
  onGone: () => void = () => {}
  fail: (error: unknown) => void = () => {}
  readonly failed = new Promise<string>((resolve) => {
    this.fail = (error) => resolve(error instanceof Error ? error.message : String(error))
  })

  constructor(
    private readonly kernel: GradingKernel,
    private readonly task: JudgeTask,
  ) {}

  /** Ends the sandbox there is, opens another, and returns the judge's end of the line to it. */
  async open(): Promise<Port> {
    const before = this.current
    this.current = null
    before?.terminate()
    const opened = await this.kernel.openSandbox(this.task)
    if (this.closed) opened.terminate()
    this.current = opened
    opened.onEnd?.(() => {
      if (this.current === opened && !this.closed) this.onGone()
    })
    const { port1, port2 } = new MessageChannel()
    opened.serve(port2)
    return port1
  }

  close(): void {
    this.closed = true
    this.current?.terminate()
    this.current = null
  }
}

const placeSchema = z.object({ file: z.string(), line: z.number() })
const askedSchema = z.object({
  questions: z.array(z.object({ called: z.string(), limit: z.number(), question: z.string() })),
  dropped: z.number(),
  answer: z.object({ kind: z.string(), text: z.string() }),
})
const resultSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['pending', 'passed', 'failed', 'error']),
  message: z.string(),
  called: z.exactOptional(z.string()),
  got: z.exactOptional(z.string()),
  expected: z.exactOptional(z.string()),
  at: z.exactOptional(placeSchema),
  traceback: z.exactOptional(z.string()),
  ms: z.number(),
  asked: z.exactOptional(askedSchema),
})

function report(
  lab: Lab,
  seed: number,
  settled: ReadonlyMap<string, CheckResult>,
  problem: string | null,
  ms: number,
): Report {
  const checks = lab.checks.map(({ id, title }): CheckResult => {
    const message = problem ? `The judge stopped: ${problem}` : 'checks.py has no such check.'
    return settled.get(id) ?? { id, title, state: 'error', message, ms: 0 }
  })
  const passed = checks.every((check) => check.state === 'passed')
  return { lab: lab.id, passed, checks, ms: Math.round(ms), seed }
}

function timeLimit(): Promise<string> {
  return new Promise((resolve) => {
    const timer: unknown = setTimeout(
      () => resolve(`no verdict within ${wholeLimit / 1000} seconds`),
      wholeLimit,
    )
    // In Node a waiting timer would keep the process alive; browsers have no `unref`.
    if (typeof timer === 'object' && timer && 'unref' in timer) (timer as { unref(): void }).unref()
  })
}

function untilAborted(signal: AbortSignal | undefined): Promise<null> {
  return new Promise((resolve) =>
    signal?.addEventListener('abort', () => resolve(null), { once: true }),
  )
}
