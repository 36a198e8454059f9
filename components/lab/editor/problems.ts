import { linter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint'
import type { EditorState, Extension, Text, TransactionSpec } from '@codemirror/state'
import { keymap, type EditorView } from '@codemirror/view'
import type { Diagnostic, Fix, Position, TextEdit } from '@/lib/tools/tool'

/** What the editor calls when a repair is chosen in it. */
export type OnFix = (diagnostic: Diagnostic, fix: Fix) => void

/** An offset into the text; a place that the text no longer has is drawn to its nearest end. */
export function offsetOf(doc: Text, { line, column }: Position): number {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines))
  return Math.min(from + Math.max(column - 1, 0), to)
}

export function positionOf(doc: Text, offset: number): Position {
  const { number, from } = doc.lineAt(offset)
  return { line: number, column: offset - from + 1 }
}

/** Marks what the tools found in this file, in place of what they had found before. */
export function markProblems(
  state: EditorState,
  diagnostics: readonly Diagnostic[],
  onFix: OnFix,
): TransactionSpec {
  const marks = diagnostics.map((diagnostic) => {
    const from = offsetOf(state.doc, diagnostic.from)
    return {
      from,
      to: Math.max(from, offsetOf(state.doc, diagnostic.to)),
      severity: diagnostic.severity,
      source: diagnostic.code ?? '',
      message: diagnostic.message,
      actions: diagnostic.fixes.map((fix) => ({
        name: fix.title,
        apply: () => onFix(diagnostic, fix),
      })),
    }
  })
  return setDiagnostics(state, marks)
}

/** Edits as one change of the text; positions count in the text as it is. */
export const changesOf = (doc: Text, edits: readonly TextEdit[]) =>
  edits.map(({ from, to, text }) => ({
    from: offsetOf(doc, from),
    to: offsetOf(doc, to),
    insert: text,
  }))

/** F8 and Shift+F8 go from problem to problem; the editor says what each is. */
const problemKeys = keymap.of([
  { key: 'F8', run: nextDiagnostic },
  { key: 'Shift-F8', run: (view: EditorView) => previousDiagnostic(view) },
])

/** Room for problems from the start: the first ones would otherwise set the editor up anew. */
export const problemMarking: Extension = [linter(null), problemKeys]
