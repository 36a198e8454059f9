import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Files, Lab } from '@/lib/course/schema'
import type { Place, Report } from '@/lib/grading/report'
import type { Diagnostic, Fix, Hover, Position } from '@/lib/tools/tool'
import { lengthOf, typedText } from './output-text'
import { createDraftKeeper } from './draft-keeper'
import type { EditorPort } from './editor-port'
import { changedFiles, overlay, sameFiles } from './file-changes'
import { followSession } from './follow-session'
import type { LabAction } from './lab-action'
import { problemsOf } from './inspection'
import type { Inspector } from './inspector'
import type { LabMemory } from './lab-memory'
import type { LabSession } from './lab-state'
import {
  changes,
  closedView,
  isBusy,
  nothingPast,
  solutionOffered,
  type LabView,
  type Past,
} from './lab-view'
import { benchText } from '@/lib/messages/bench/words'

/** A message is in the language of the moment it is about. */
const said = benchText.current

type EditorOptions = {
  readonly files: Files
  readonly onChange: () => void
  readonly onTabArmed: (armed: boolean) => void
  readonly onFix: (diagnostic: Diagnostic, fix: Fix) => void
  readonly onHover: (path: string, at: Position) => Promise<Hover | null>
}

type InspectorOptions = { readonly files: () => Files; readonly onChange: () => void }

type Parts<E extends EditorPort> = {
  readonly lab: Lab
  readonly session: LabSession
  readonly memory: LabMemory
  readonly createEditor: (options: EditorOptions) => E
  readonly createInspector: (options: InspectorOptions) => Inspector
}

export type LabController<E extends EditorPort = EditorPort> = {
  readonly lab: Lab
  readonly editor: E
  readonly view: StoreApi<LabView>
  readonly act: (action: LabAction) => void
  readonly record: LabSession['record']
  readonly dispose: () => void
}

/**
 * A lab that is open: what each action does to editor, interpreter and memory. It knows nothing of
 * React or CodeMirror; the markup shows `view` and sends actions.
 */
export function createLabController<E extends EditorPort>({
  lab,
  session,
  memory,
  createEditor,
  createInspector,
}: Parts<E>): LabController<E> {
  const view = createStore<LabView>(() => ({
    ...closedView(lab.main),
    session: session.getState(),
    past: pastOf(memory),
  }))
  const set = (part: Partial<LabView>) => {
    if (changes(view.getState(), part)) view.setState(part)
  }

  const draft = memory.read()?.draft?.files
  /** Whether anybody has changed the text since the lab was opened. */
  let typed = false
  /** Text that comes back is no edit: saved again it would be later than what it was written after. */
  let adopting = false
  const editor = createEditor({
    files: overlay(lab.files, draft ?? {}),
    onChange: () => {
      if (!adopting) {
        typed = true
        drafts.save()
      }
      inspector.changed()
      set({ saving: memory.keeps() ? 'saved' : 'memory' })
      if (view.getState().session.report) set({ stale: true })
    },
    onTabArmed: (tabArmed) => set({ tabArmed }),
    onFix: (diagnostic, fix) => repair(diagnostic, fix),
    onHover: (path, at) => inspector.hover(path, at),
  })
  const inspector = createInspector({
    files: editor.files,
    onChange: () => {
      const inspections = inspector.inspections()
      editor.showProblems(problemsOf(inspections))
      set({ inspections })
    },
  })
  set({ inspections: inspector.inspections() })
  const drafts = createDraftKeeper({
    starter: lab.files,
    memory,
    files: editor.files,
    onNewer: (newer, from) => {
      if (!newer || from === 'tab' || typed) return set({ newer: newer && { files: newer, from } })
      adopting = true
      replace(newer, said().textIsBack)
      adopting = false
    },
  })
  if (draft) set({ saving: memory.keeps() ? 'saved' : 'memory' })

  const stops = [
    followSession(session, (state) => {
      set({ session: state })
      // Python first: its megabytes are what Run and Check wait for.
      if (state.phase.kind !== 'idle' && state.phase.kind !== 'loading') inspector.start()
    }),
    memory.subscribe(() => set({ past: pastOf(memory) })),
  ]
  session.warm()

  async function run(): Promise<void> {
    editor.mark([])
    set({ drawer: 'output', cleared: 0, step: null })
    const outcome = await session.run(editor.files(), lab.main)
    if (outcome.kind === 'raised' && outcome.error.at) editor.mark([outcome.error.at])
    if (outcome.kind === 'stopped' && outcome.at) editor.mark([outcome.at])
  }

  async function check(): Promise<void> {
    editor.mark([])
    set({ drawer: 'checks', stale: false, step: null })
    const files = editor.files()
    const report = await session.check(files)
    if (!report) return
    memory.recordAttempt(report, changedFiles(lab.files, files))
    set({ stale: !sameFiles(files, editor.files()) })
    editor.mark(placesOf(report))
  }

  /** Puts other text into the editor, with the way back at hand. */
  function replace(files: Files, text: string): void {
    const undo = editor.files()
    editor.replace(overlay(lab.files, files))
    editor.mark([])
    set({ notice: { text, undo }, panel: null })
  }

  function reset(scope: 'ask' | 'file' | 'all'): void {
    const { active, panel } = view.getState()
    const files = editor.files()
    const changed = Object.keys(changedFiles(lab.files, files))
    const starter = lab.files[active]
    if (changed.length === 0) set({ notice: { text: said().nothingToReset }, panel: null })
    else if (scope === 'ask' && changed.length > 1)
      set({ panel: panel === 'reset' ? null : 'reset', notice: null })
    else if (scope === 'file' && starter !== undefined)
      replace({ ...files, [active]: starter }, said().starterAgain(active))
    else
      replace(
        lab.files,
        changed.length === 1 ? said().starterAgain(changed[0] ?? '') : said().allStarterAgain,
      )
  }

  /** Only while the text is what the tool saw: its edits count lines and columns of that text. */
  function repair(diagnostic: Diagnostic, fix: Fix): void {
    const { file, tool } = diagnostic
    const seen = inspector.inspections().find((one) => one.tool === tool)?.of
    if (!seen || seen[file] !== editor.files()[file])
      return set({ notice: { text: said().changedSince } })
    if (lab.readonly.includes(file)) return set({ notice: { text: said().readOnlyHere(file) } })
    const undo = editor.files()
    editor.edit(file, fix.edits)
    // The button that was pressed goes with its problem: the focus must have somewhere to be.
    editor.jump({ file, ...(fix.edits[0]?.from ?? diagnostic.from) })
    set({ active: file, notice: { text: said().fixed(fix.title, file), undo } })
  }

  async function format(): Promise<void> {
    const { active } = view.getState()
    if (!inspector.canFormat(active) || lab.readonly.includes(active))
      return set({ notice: { text: said().noFormatter(active) } })
    const before = editor.files()
    const text = await inspector.format(active).catch((error: unknown) => error)
    if (text instanceof Error) return set({ notice: { text: text.message } })
    if (typeof text !== 'string')
      return set({
        notice: { text: said().doesNotParse(active) },
        drawer: 'problems',
      })
    // Typed on meanwhile: what was typed is worth more than its layout.
    if (editor.files()[active] !== before[active]) return
    if (text === before[active]) return set({ notice: { text: said().laidOutAlready(active) } })
    replace({ ...before, [active]: text }, said().laidOut(active))
  }

  function hint(): void {
    const { panel, past } = view.getState()
    const all = past.hintsShown >= lab.hints.length
    if (all && panel === 'hints') return set({ panel: null })
    if (!all) memory.showHint(past.hintsShown + 1)
    set({ panel: 'hints', past: pastOf(memory) })
  }

  function solution(anyway: boolean): void {
    if (!anyway && !solutionOffered(view.getState().past)) return set({ solution: 'asking' })
    memory.showSolution()
    set({ solution: 'open' })
  }

  function undoNotice(): void {
    const undo = view.getState().notice?.undo
    if (undo) editor.replace(undo)
    set({ notice: null })
  }

  function act(action: LabAction): void {
    const state = view.getState()
    switch (action.kind) {
      case 'run':
        if (!isBusy(state.session)) void run()
        return
      case 'check':
        if (!isBusy(state.session)) void check()
        return
      case 'stop':
        return session.stop()
      case 'retry':
        return session.retry()
      case 'answer':
        return session.sendInput(action.line)
      case 'clear-output':
        return set({ cleared: lengthOf(state.session.output) })
      case 'show-drawer':
        return set({ drawer: action.tab })
      case 'show-file':
        editor.show(action.path)
        return set({ active: action.path })
      case 'jump':
        if (lab.files[action.place.file] === undefined) return
        set({ active: action.place.file })
        return editor.jump(action.place)
      case 'fix':
        return repair(action.diagnostic, action.fix)
      case 'format':
        return void format()
      case 'retry-tool':
        return inspector.retry(action.tool)
      case 'touch':
        return inspector.touch()
      case 'focus':
        return editor.focus(action.point)
      case 'insert':
        return editor.insert(action.before, action.after)
      case 'select-all':
        return editor.selectAll()
      case 'delete':
        return editor.deleteBackward()
      case 'undo-edit':
        return editor.undo()
      case 'reset':
        return reset(action.scope)
      case 'hint':
        return hint()
      case 'step':
        return set({ step: action.check === null ? null : { of: 'check', id: action.check } })
      case 'step-run':
        if (isBusy(state.session)) return
        return set({ step: { of: 'run', typed: typedText(state.session.output) } })
      case 'history':
        return set({ panel: state.panel === 'history' ? null : 'history' })
      case 'restore':
        return replace(action.files, action.what)
      case 'solution':
        return solution(false)
      case 'show-solution-anyway':
        return solution(true)
      case 'copy-solution':
        replace({ ...editor.files(), ...changedFiles(lab.files, lab.solution) }, said().solutionIn)
        return set({ solution: 'closed' })
      case 'close-solution':
        return set({ solution: 'closed' })
      case 'close-panel':
        return set({ panel: null })
      case 'undo-notice':
        return undoNotice()
      case 'dismiss-notice':
        return set({ notice: null })
      case 'load-newer':
        if (state.newer) replace(state.newer.files, said().newerHere)
        return set({ newer: null })
      case 'keep-mine':
        drafts.save()
        return set({ newer: null })
      default:
        action satisfies never
    }
  }

  return {
    lab,
    editor,
    view,
    act,
    record: (...request) => session.record(...request),
    dispose: () => {
      drafts.dispose()
      for (const stop of stops) stop()
      session.dispose()
      inspector.dispose()
      editor.dispose()
    },
  }
}

function pastOf(memory: LabMemory): Past {
  const progress = memory.read()
  if (!progress) return nothingPast
  const { attempts, tries, passedAt, hintsShown } = progress
  return { attempts, tries, passed: passedAt !== undefined, hintsShown }
}

function placesOf(report: Report): readonly Place[] {
  return report.checks.flatMap((check) => (check.state !== 'passed' && check.at ? [check.at] : []))
}
