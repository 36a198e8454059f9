import { deleteCharBackward, undo } from '@codemirror/commands'
import {
  EditorSelection,
  EditorState,
  type StateEffect,
  type Text,
  type TransactionSpec,
} from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Files } from '@/lib/course/schema'
import type { Diagnostic, Hover, Position } from '@/lib/tools/tool'
import type { EditorPort, ViewPoint } from '../editor-port'
import { fileExtensions } from './extensions'
import { hovering } from './hover'
import { leaveWithTab } from './leave-with-tab'
import { hasLineMarks, setLineMarks } from './line-marks'
import { minimalChange } from './minimal-change'
import { changesOf, markProblems, type OnFix } from './problems'

type Options = {
  readonly files: Files
  readonly readonly: readonly string[]
  readonly active: string
  /** Id of the element that says how to leave the editor. */
  readonly describedBy: string
  readonly onChange: () => void
  readonly onTabArmed: (armed: boolean) => void
  readonly onFix: OnFix
  readonly onHover: (path: string, at: Position) => Promise<Hover | null>
}

/** Long read-only files are not spelled out anew at every key. */
const spelled = new WeakMap<Text, string>()
const textOf = (doc: Text): string => {
  const text = spelled.get(doc) ?? doc.toString()
  spelled.set(doc, text)
  return text
}

const sameItems = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((item, at) => item === others[at])

export type CodeEditor = EditorPort & { readonly dom: HTMLElement }

/**
 * One CodeMirror view over a state per file, so undo history, cursor and scroll survive switching
 * tabs. The states own the text: nothing outside keeps a second copy.
 */
export function createCodeEditor(options: Options): CodeEditor {
  const editable = (path: string) => !options.readonly.includes(path)
  const changes = EditorView.updateListener.of((update) => {
    if (update.docChanged) options.onChange()
  })
  const states = new Map(
    Object.entries(options.files).map(([path, doc]) => [
      path,
      EditorState.create({
        doc,
        extensions: [
          leaveWithTab(options.onTabArmed),
          // Before the common keys, which have another use for Ctrl/Cmd+I.
          hovering((at) => options.onHover(path, at)),
          fileExtensions(path, !editable(path), options.describedBy),
          changes,
        ],
      }),
    ]),
  )
  const scrolls = new Map<string, StateEffect<unknown>>()
  const marked = new Map<string, readonly Diagnostic[]>()
  let active = options.active
  const first = states.get(active)
  const view = new EditorView(first ? { state: first } : {})

  function stateOf(path: string): EditorState {
    const state = path === active ? view.state : states.get(path)
    if (!state) throw new Error(`the editor has no file ${path}`)
    return state
  }

  function show(path: string): void {
    if (path === active || !states.has(path)) return
    states.set(active, view.state)
    scrolls.set(active, view.scrollSnapshot())
    const next = stateOf(path)
    active = path
    view.setState(next)
    const scroll = scrolls.get(path)
    if (scroll) view.dispatch({ effects: scroll })
  }

  function update(path: string, spec: TransactionSpec): void {
    if (path === active) view.dispatch(spec)
    else states.set(path, stateOf(path).update(spec).state)
  }

  return {
    dom: view.dom,
    files: () =>
      Object.fromEntries([...states.keys()].map((path) => [path, textOf(stateOf(path).doc)])),
    replace(files) {
      for (const [path, text] of Object.entries(files)) {
        if (!states.has(path) || !editable(path)) continue
        const change = minimalChange(textOf(stateOf(path).doc), text)
        if (!change) continue
        update(path, { changes: change, userEvent: 'input.replace' })
        if (path !== active) options.onChange()
      }
    },
    show,
    mark(places) {
      for (const path of states.keys()) {
        const lines = places.filter((place) => place.file === path).map((place) => place.line)
        if (lines.length === 0 && !hasLineMarks(stateOf(path))) continue
        update(path, { effects: setLineMarks.of(lines) })
      }
    },
    showProblems(diagnostics) {
      for (const path of states.keys()) {
        const own = diagnostics.filter(({ file }) => file === path)
        // The same again would be laid where it was before the text changed, and close what
        // explains a problem.
        if (sameItems(own, marked.get(path) ?? [])) continue
        marked.set(path, own)
        update(path, markProblems(stateOf(path), own, options.onFix))
      }
    },
    edit(path, edits) {
      if (!states.has(path) || !editable(path)) return
      const changes = changesOf(stateOf(path).doc, edits)
      update(path, { changes, userEvent: 'input.fix' })
      if (path !== active) options.onChange()
    },
    jump(place) {
      show(place.file)
      const { doc } = view.state
      const line = doc.line(Math.min(Math.max(place.line, 1), doc.lines))
      view.dispatch({
        selection: {
          anchor:
            place.column === undefined
              ? line.from + (/^\s*/.exec(line.text)?.[0].length ?? 0)
              : Math.min(line.from + place.column - 1, line.to),
        },
        effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
      })
      view.focus()
    },
    focus(point?: ViewPoint) {
      view.focus()
      const at = point && view.posAtCoords(point, false)
      if (at !== undefined) view.dispatch({ selection: { anchor: at } })
    },
    scrollTo: (top, left) => view.scrollDOM.scrollTo({ top, left }),
    selectAll: () => view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } }),
    insert(before, after = '') {
      if (view.state.readOnly) return
      view.dispatch(
        view.state.changeByRange((range) => {
          const inside = view.state.sliceDoc(range.from, range.to)
          const kept = after ? inside : ''
          return {
            changes: { from: range.from, to: range.to, insert: before + kept + after },
            range: EditorSelection.cursor(range.from + before.length + kept.length),
          }
        }),
        { userEvent: 'input.type', scrollIntoView: true },
      )
    },
    deleteBackward: () => deleteCharBackward(view),
    undo: () => undo(view),
    measure: () => view.requestMeasure(),
    dispose: () => view.destroy(),
  }
}
