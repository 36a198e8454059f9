import { expect, vi } from 'vitest'
import type { Files, Lab } from '@/lib/course/schema'
import type { CheckState, Report } from '@/lib/grading/report'
import type { RunOutcome } from '@/lib/kernel/outcome'
import type { LabProgress } from '@/lib/progress/schema'
import type { Diagnostic } from '@/lib/tools/tool'
import type { EditorPort } from './editor-port'
import type { Inspection } from './inspection'
import type { Inspector } from './inspector'
import { createLabController } from './lab-controller'
import type { LabMemory } from './lab-memory'
import type { LabSession, LabState } from './lab-state'
import { idleState } from './lab-view'

/** A lab whose editor, interpreter, memory and tools have no screen and no Python. */
export const lab: Lab = {
  id: 'demo',
  title: 'Demo',
  summary: 'A lab.',
  minutes: 5,
  main: 'main.py',
  readonly: ['data.txt'],
  standIns: [],
  packages: [],
  tools: {},
  hints: ['look', 'think', 'write'],
  simulated: 'Nothing.',
  checks: [
    { id: 'one', title: 'One' },
    { id: 'two', title: 'Two' },
  ],
  files: { 'main.py': 'start\n', 'extra.py': 'extra\n', 'data.txt': 'data\n' },
  solution: { 'main.py': 'solved\n' },
  checksSource: '',
}

export function report(...states: CheckState[]): Report {
  return {
    lab: lab.id,
    passed: states.every((state) => state === 'passed'),
    ms: 200,
    seed: 1,
    checks: lab.checks.map(({ id, title }, index) => {
      const state = states[index] ?? 'passed'
      const at = state === 'failed' ? { at: { file: 'main.py', line: 1 } } : {}
      return { id, title, state, message: '', ms: 1, ...at }
    }),
  }
}

/** An editor without a screen: texts, what is shown and what is marked. */
function fakeEditor(files: Files, onChange: () => void) {
  let texts = { ...files }
  const seen = {
    shown: '',
    marks: [] as readonly unknown[],
    jumped: [] as unknown[],
    problems: [] as readonly Diagnostic[],
  }
  const port: EditorPort = {
    files: () => texts,
    replace(next) {
      texts = { ...texts, ...next, 'data.txt': texts['data.txt'] ?? '' }
      onChange()
    },
    show: (path) => (seen.shown = path),
    mark: (places) => (seen.marks = places),
    jump: (place) => seen.jumped.push(place),
    showProblems: (problems) => (seen.problems = problems),
    edit: (path, edits) => port.replace({ [path]: `${edits[0]?.text}${texts[path]}` }),
    insert: (before) => port.replace({ 'main.py': texts['main.py'] + before }),
    focus: () => {},
    scrollTo: () => {},
    selectAll: () => {},
    deleteBackward: () => {},
    undo: () => {},
    measure: () => {},
    dispose: () => {},
  }
  return { ...port, seen }
}

/** A session that does what it is told to, when it is told to. */
function fakeSession() {
  let state: LabState = idleState
  const listeners = new Set<() => void>()
  const set = (part: Partial<LabState>) => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }
  let finishCheck: (report: Report | null) => void = () => {}
  let finishRun: (outcome: RunOutcome) => void = () => {}
  const asked: Files[] = []
  const session: LabSession = {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getState: () => state,
    warm: () => {},
    run: async (files) => {
      asked.push(files)
      set({ phase: { kind: 'running' }, wanted: 'run' })
      const outcome = await new Promise<RunOutcome>((resolve) => (finishRun = resolve))
      set({ phase: { kind: 'ready' }, outcome })
      return outcome
    },
    check: async (files) => {
      asked.push(files)
      set({ phase: { kind: 'checking', settled: [] }, wanted: 'check', report: null })
      const made = await new Promise<Report | null>((resolve) => (finishCheck = resolve))
      set({ phase: { kind: 'ready' }, report: made })
      return made
    },
    record: async () => ({ kind: 'cancelled' }),
    stop: () => finishCheck(null),
    sendInput: () => {},
    retry: () => {},
    dispose: () => listeners.clear(),
  }
  return {
    session,
    asked,
    set,
    print: (text: string) => set({ output: [{ stream: 'stdout', text }] }),
    settle: async (made: Report | null) => {
      finishCheck(made)
      await vi.waitFor(() => expect(state.phase.kind).toBe('ready'))
    },
    end: async (outcome: RunOutcome) => {
      finishRun(outcome)
      await vi.waitFor(() => expect(state.phase.kind).toBe('ready'))
    },
  }
}

function fakeMemory(start?: Partial<LabProgress>) {
  let progress: LabProgress = { attempts: [], tries: 0, hintsShown: 0, ...start }
  const listeners = new Set<() => void>()
  let handing = false
  const set = (part: Partial<LabProgress>) => {
    progress = { ...progress, ...part }
    for (const listener of listeners) listener()
  }
  const handBack = (part: Partial<LabProgress>) => {
    handing = true
    set(part)
    handing = false
  }
  const memory: LabMemory = {
    read: () => progress,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keeps: () => true,
    isHandedBack: () => handing,
    saveDraft: (files) => set({ draft: { files, at: 1 } }),
    recordAttempt: (made) =>
      set({ tries: progress.tries + 1, ...(made.passed ? { passedAt: 1 } : {}) }),
    showHint: (hintsShown) => set({ hintsShown }),
    showSolution: () => set({ solutionShownAt: 1 }),
  }
  return { memory, set, handBack, progress: () => progress }
}

/** Tools that say what the test tells them to say. */
function fakeInspector(onChange: () => void) {
  let inspections: readonly Inspection[] = []
  const seen = { started: 0, changed: 0, touched: 0, retried: [] as string[] }
  let laidOut: string | null | Error = null
  const inspector: Inspector = {
    inspections: () => inspections,
    start: () => void seen.started++,
    touch: () => void seen.touched++,
    changed: () => void seen.changed++,
    hover: async () => null,
    format: async () => {
      if (laidOut instanceof Error) throw laidOut
      return laidOut
    },
    canFormat: (file) => file.endsWith('.py'),
    retry: (tool) => void seen.retried.push(tool),
    dispose: () => {},
  }
  return {
    inspector,
    seen,
    find: (next: readonly Inspection[]) => {
      inspections = next
      onChange()
    },
    layOut: (text: string | null | Error) => (laidOut = text),
  }
}

export function open(start?: Partial<LabProgress>) {
  const engine = fakeSession()
  const past = fakeMemory(start)
  let tools = fakeInspector(() => {})
  const controller = createLabController({
    lab,
    session: engine.session,
    memory: past.memory,
    createEditor: ({ files, onChange }) => fakeEditor(files, onChange),
    createInspector: ({ onChange }) => {
      tools = fakeInspector(onChange)
      return tools.inspector
    },
  })
  return { controller, engine, past, tools, view: () => controller.view.getState() }
}
