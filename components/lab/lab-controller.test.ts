import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Files, Lab } from '@/lib/course/schema'
import type { CheckState, Report } from '@/lib/grading/report'
import type { RunOutcome } from '@/lib/kernel/outcome'
import type { LabProgress } from '@/lib/progress/schema'
import type { EditorPort } from './editor-port'
import { createLabController } from './lab-controller'
import type { LabMemory } from './lab-memory'
import type { LabSession, LabState } from './lab-state'
import { idleState } from './lab-view'

const lab: Lab = {
  id: 'demo',
  title: 'Demo',
  summary: 'A lab.',
  minutes: 5,
  main: 'main.py',
  readonly: ['data.txt'],
  standIns: [],
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

function report(...states: CheckState[]): Report {
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
  const seen = { shown: '', marks: [] as readonly unknown[], jumped: [] as unknown[] }
  const port: EditorPort = {
    files: () => texts,
    replace(next) {
      texts = { ...texts, ...next, 'data.txt': texts['data.txt'] ?? '' }
      onChange()
    },
    show: (path) => (seen.shown = path),
    mark: (places) => (seen.marks = places),
    jump: (place) => seen.jumped.push(place),
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
      set({ phase: { kind: 'running' } })
      const outcome = await new Promise<RunOutcome>((resolve) => (finishRun = resolve))
      set({ phase: { kind: 'ready' }, outcome })
      return outcome
    },
    check: async (files) => {
      asked.push(files)
      set({ phase: { kind: 'checking', settled: [] }, report: null })
      const made = await new Promise<Report | null>((resolve) => (finishCheck = resolve))
      set({ phase: { kind: 'ready' }, report: made })
      return made
    },
    stop: () => finishCheck(null),
    sendInput: () => {},
    retry: () => {},
    dispose: () => listeners.clear(),
  }
  return {
    session,
    asked,
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
  const set = (part: Partial<LabProgress>) => {
    progress = { ...progress, ...part }
    for (const listener of listeners) listener()
  }
  const memory: LabMemory = {
    read: () => progress,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keeps: () => true,
    saveDraft: (files) => set({ draft: { files, at: 1 } }),
    recordAttempt: (made) =>
      set({ tries: progress.tries + 1, ...(made.passed ? { passedAt: 1 } : {}) }),
    showHint: (hintsShown) => set({ hintsShown }),
    showSolution: () => set({ solutionShownAt: 1 }),
  }
  return { memory, set, progress: () => progress }
}

function open(start?: Partial<LabProgress>) {
  const engine = fakeSession()
  const past = fakeMemory(start)
  const controller = createLabController({
    lab,
    session: engine.session,
    memory: past.memory,
    createEditor: ({ files, onChange }) => fakeEditor(files, onChange),
  })
  return { controller, engine, past, view: () => controller.view.getState() }
}

let opened = open()
beforeEach(() => {
  opened = open()
})

describe('text', () => {
  it('is the draft laid over the starter', () => {
    const { controller } = open({
      draft: { files: { 'main.py': 'mine\n', 'gone.py': 'x' }, at: 1 },
    })
    expect(controller.editor.files()).toEqual({ ...lab.files, 'main.py': 'mine\n' })
  })

  it('is saved as it is typed, without the files nobody changed', () => {
    opened.controller.act({ kind: 'insert', before: 'typed' })
    expect(opened.past.progress().draft?.files).toEqual({ 'main.py': 'start\ntyped' })
    expect(opened.view().saving).toBe('saved')
  })

  it('comes back after a reset that is undone', () => {
    opened.controller.act({ kind: 'insert', before: 'typed' })
    opened.controller.act({ kind: 'reset', scope: 'ask' })
    expect(opened.controller.editor.files()).toEqual(lab.files)
    expect(opened.past.progress().draft?.files).toEqual({})
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()['main.py']).toBe('start\ntyped')
    expect(opened.past.progress().draft?.files).toEqual({ 'main.py': 'start\ntyped' })
  })

  it('asks which files to reset when several were changed', () => {
    opened.controller.editor.replace({ 'main.py': 'a', 'extra.py': 'b' })
    opened.controller.act({ kind: 'reset', scope: 'ask' })
    expect(opened.view().panel).toBe('reset')
    opened.controller.act({ kind: 'reset', scope: 'file' })
    expect(opened.controller.editor.files()).toEqual({ ...lab.files, 'extra.py': 'b' })
  })

  it('comes back after the solution was copied over it', () => {
    opened.controller.act({ kind: 'insert', before: 'typed' })
    opened.controller.act({ kind: 'copy-solution' })
    expect(opened.controller.editor.files()['main.py']).toBe('solved\n')
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()['main.py']).toBe('start\ntyped')
  })

  it('of an earlier attempt is restored whole, and undone', () => {
    opened.controller.editor.replace({ 'extra.py': 'now' })
    opened.controller.act({ kind: 'restore', files: { 'main.py': 'then' }, what: 'Then.' })
    expect(opened.controller.editor.files()).toEqual({ ...lab.files, 'main.py': 'then' })
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()).toEqual({ ...lab.files, 'extra.py': 'now' })
  })

  it('of another tab is offered, never put over what is typed here', () => {
    opened.controller.act({ kind: 'insert', before: 'mine' })
    opened.past.set({ draft: { files: { 'main.py': 'theirs' }, at: 2 } })
    expect(opened.controller.editor.files()['main.py']).toBe('start\nmine')
    expect(opened.view().newer).toEqual({ 'main.py': 'theirs' })
    opened.controller.act({ kind: 'load-newer' })
    expect(opened.controller.editor.files()['main.py']).toBe('theirs')
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()['main.py']).toBe('start\nmine')
  })

  it('stays the learner’s when the other tab’s is declined', () => {
    opened.controller.act({ kind: 'insert', before: 'mine' })
    opened.past.set({ draft: { files: { 'main.py': 'theirs' }, at: 2 } })
    opened.controller.act({ kind: 'keep-mine' })
    expect(opened.view().newer).toBeNull()
    expect(opened.past.progress().draft?.files).toEqual({ 'main.py': 'start\nmine' })
  })
})

describe('checking', () => {
  it('sends the text of the editor, marks the failed lines and counts the try', async () => {
    opened.controller.act({ kind: 'insert', before: 'typed' })
    opened.controller.act({ kind: 'check' })
    await opened.engine.settle(report('passed', 'failed'))
    expect(opened.engine.asked[0]?.['main.py']).toBe('start\ntyped')
    await vi.waitFor(() => expect(opened.view().past.tries).toBe(1))
    expect(opened.controller.editor.seen.marks).toEqual([{ file: 'main.py', line: 1 }])
  })

  it('says when the text has changed since', async () => {
    opened.controller.act({ kind: 'check' })
    await opened.engine.settle(report('failed', 'passed'))
    expect(opened.view().stale).toBe(false)
    opened.controller.act({ kind: 'insert', before: 'x' })
    expect(opened.view().stale).toBe(true)
  })

  it('that is stopped counts as no try', async () => {
    opened.controller.act({ kind: 'check' })
    opened.controller.act({ kind: 'stop' })
    await opened.engine.settle(null)
    expect(opened.past.progress().tries).toBe(0)
  })

  it('is not begun twice', () => {
    opened.controller.act({ kind: 'check' })
    opened.controller.act({ kind: 'check' })
    opened.controller.act({ kind: 'run' })
    expect(opened.engine.asked).toHaveLength(1)
  })
})

describe('running', () => {
  it('shows the output and marks the line of an error', async () => {
    opened.controller.act({ kind: 'run' })
    expect(opened.view().drawer).toBe('output')
    const at = { file: 'main.py', line: 1 }
    const error = { type: 'NameError', message: '', at, traceback: '', plain: '' }
    await opened.engine.end({ kind: 'raised', error, ms: 1 })
    await vi.waitFor(() => expect(opened.controller.editor.seen.marks).toEqual([at]))
  })

  it('shows output again that comes after a clear', () => {
    opened.engine.print('one')
    opened.controller.act({ kind: 'clear-output' })
    expect(opened.view().cleared).toBe(3)
  })
})

describe('help', () => {
  it('gives the hints one by one, then folds them', () => {
    for (const shown of [1, 2, 3]) {
      opened.controller.act({ kind: 'hint' })
      expect(opened.view().past.hintsShown).toBe(shown)
      expect(opened.view().panel).toBe('hints')
    }
    opened.controller.act({ kind: 'hint' })
    expect(opened.view().panel).toBeNull()
  })

  it('asks before it shows the solution to somebody who has not tried', () => {
    opened.controller.act({ kind: 'solution' })
    expect(opened.view().solution).toBe('asking')
    expect(opened.past.progress().solutionShownAt).toBeUndefined()
    opened.controller.act({ kind: 'show-solution-anyway' })
    expect(opened.view().solution).toBe('open')
    expect(opened.past.progress().solutionShownAt).toBe(1)
  })

  it.each([{ tries: 3 }, { passedAt: 1 }])('shows the solution at once after %o', (start) => {
    const { controller, view } = open(start)
    controller.act({ kind: 'solution' })
    expect(view().solution).toBe('open')
  })
})
