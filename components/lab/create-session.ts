import { busy } from '@/lib/assets/in-flight'
import type { Files, LabPack } from '@/lib/course/schema'
import { grade } from '@/lib/grading/grade'
import { overStarter } from '@/lib/grading/over-starter'
import type { CheckResult, Report } from '@/lib/grading/report'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import type { Interpreter } from '@/lib/kernel/interpreter'
import type { Kernel } from '@/lib/kernel/kernel'
import type { RunOutcome } from '@/lib/kernel/outcome'
import type { ToolDesk } from '@/lib/grading/tool-question'
import type { LabPhase, LabSession, LabState } from './lab-state'
import { appended } from './output-text'
import { failureWords } from './failure-words'
import { isGivingWay, stoppedByLearner, stoppedForRoom, wordsFor } from './session-outcome'

/** What a run or a check needs to be stopped: how, and that it was. */
type Task = { stop: () => void; stopped: boolean }

/** The engine of one open lab, over the page's kernel and tools. One run or check at a time. */
export function createLabSession(lab: LabPack, kernel: Kernel, tools: ToolDesk): LabSession {
  const listeners = new Set<() => void>()
  let state: LabState = {
    phase: { kind: 'idle' },
    wanted: null,
    output: [],
    truncated: false,
    outcome: null,
    report: null,
    checked: null,
    gaveWay: false,
  }
  let task: Task | null = null
  let answerInput: ((line: string) => void) | null = null

  const set = (change: Partial<LabState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const phase = (next: LabPhase) => set({ phase: next })
  const is = (kind: LabPhase['kind']) => state.phase.kind === kind

  const unsubscribe = kernel.onProgress((progress) => {
    // Only while loading: a late byte count must not roll a ready lab back.
    if (is('loading')) phase({ kind: 'loading', ...progress })
  })

  const startLoading = () => {
    if (is('idle') || is('broken')) {
      phase({ kind: 'loading', what: 'Python 3.14', loaded: 0, total: 0 })
    }
  }

  /** The phase to show before an interpreter is at hand: while bytes arrive, that they do. */
  const atOnce = (next: LabPhase): { readonly phase?: LabPhase } =>
    is('ready') || kernel.isWarm() ? { phase: next } : {}

  async function warm(): Promise<void> {
    if (!is('idle')) return
    startLoading()
    try {
      await kernel.warm()
      if (is('loading')) phase({ kind: 'ready' })
    } catch (error) {
      if (is('loading')) phase({ kind: 'broken', message: wordsFor(error) })
    }
  }

  const preparation = { standIns: lab.modules, packages: lab.builtPackages }
  kernel.prepareFor(preparation)

  function begin(): Task {
    stop()
    // Another lab of this page may have been opened since.
    kernel.prepareFor(preparation)
    const begun: Task = { stop: () => {}, stopped: false }
    task = begun
    startLoading()
    set({ gaveWay: false })
    return begun
  }

  function end(ended: Task, change: Partial<LabState>): void {
    if (task !== ended) return
    task = null
    answerInput = null
    set({ phase: { kind: 'ready' }, ...change })
  }

  async function run(files: Files, path = lab.main): Promise<RunOutcome> {
    const own = begin()
    set({
      wanted: 'run',
      output: [],
      truncated: false,
      outcome: null,
      ...atOnce({ kind: 'running' }),
    })
    try {
      const outcome = await runWithInput(own, files, path, [])
      end(own, { outcome })
      return outcome
    } catch (error) {
      return broken(own, error)
    }
  }

  /** Where the engine cannot pause Python for input(), the program starts over with one line more. */
  async function runWithInput(
    own: Task,
    files: Files,
    path: string,
    typed: readonly string[],
  ): Promise<RunOutcome> {
    const interpreter = await kernel.take()
    if (own.stopped) return dropped(interpreter)
    own.stop = () => interpreter.terminate()
    interpreter.mount(overStarter(lab, files), lab.modules, lab.builtPackages)
    set({ phase: { kind: 'running' }, output: [], truncated: false })
    const outcome = await interpreter.run(path, typed, {
      onOutput: (chunks, truncated) => {
        if (task === own) set({ output: appended(state.output, chunks), truncated })
      },
      onInputWanted: (prompt) => {
        if (task !== own) return
        answerInput = (line) => interpreter.input(line)
        phase({ kind: 'waiting-for-input', prompt })
      },
    })
    interpreter.terminate()
    if (own.stopped) return stoppedByLearner
    if (outcome.kind !== 'needs-input') return outcome
    const line = await nextLine(own)
    return line === null ? stoppedByLearner : runWithInput(own, files, path, [...typed, line])
  }

  function nextLine(own: Task): Promise<string | null> {
    phase({ kind: 'waiting-for-input', prompt: '' })
    return new Promise((resolve) => {
      own.stop = () => resolve(null)
      answerInput = resolve
    })
  }

  async function check(files: Files): Promise<Report | null> {
    const own = begin()
    const settled: CheckResult[] = []
    const abort = new AbortController()
    own.stop = () => abort.abort()
    set({
      wanted: 'check',
      report: null,
      checked: { files, asked: {} },
      ...atOnce({ kind: 'checking', settled }),
    })
    try {
      const report = await grade(gradingKernel(kernel), lab, {
        files: overStarter(lab, files),
        standIns: lab.modules,
        packages: lab.builtPackages,
        tools,
        signal: abort.signal,
        onAsked: (id, asked) => {
          if (task !== own || !state.checked) return
          set({ checked: { files, asked: { ...state.checked.asked, [id]: asked } } })
        },
        onCheck: (result) => {
          settled.push(result)
          if (task === own) phase({ kind: 'checking', settled: [...settled] })
        },
      })
      end(own, report ? { report } : { gaveWay: true })
      return report
    } catch (error) {
      broken(own, error)
      return null
    }
  }

  const record: LabSession['record'] = async ({ files, ...rest }, signal, onProgress) => {
    try {
      const { recordQuestion } = await import('@/lib/kernel/trace/record')
      const submission = {
        files: overStarter(lab, files),
        standIns: lab.modules,
        packages: lab.builtPackages,
      }
      return await recordQuestion(
        () => kernel.take(),
        { ...submission, ...rest },
        signal,
        onProgress,
      )
    } catch (error) {
      return { kind: 'failed', message: failureWords(error) }
    }
  }

  function broken(own: Task, error: unknown): RunOutcome {
    if (isGivingWay(error)) {
      end(own, is('checking') ? { gaveWay: true } : { outcome: stoppedForRoom })
      return stoppedForRoom
    }
    const message = wordsFor(error)
    end(own, { phase: { kind: 'broken', message } })
    return { kind: 'crashed', message }
  }

  function stop(): void {
    if (!task) return
    const stopped = task
    stopped.stopped = true
    stopped.stop()
    end(stopped, is('checking') ? {} : { outcome: stoppedByLearner })
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getState: () => state,
    warm: () => void warm(),
    run: (...request) => busy(() => run(...request)),
    check: (files) => busy(() => check(files)),
    record,
    stop,
    sendInput: (line) => {
      const answer = answerInput
      answerInput = null
      if (is('waiting-for-input')) phase({ kind: 'running' })
      answer?.(line)
    },
    retry: () => {
      if (is('broken')) phase({ kind: 'idle' })
      void warm()
    },
    dispose: () => {
      stop()
      unsubscribe()
      listeners.clear()
    },
  }
}

function dropped(interpreter: Interpreter): RunOutcome {
  interpreter.terminate()
  return stoppedByLearner
}
