import type { Files } from '@/lib/course/schema'
import type { Place } from '@/lib/grading/report'
import type { Diagnostic, TextEdit } from '@/lib/tools/tool'

/** A point of the viewport, in CSS pixels. */
export type ViewPoint = { readonly x: number; readonly y: number }

/** What the lab asks of its editor. CodeMirror speaks it; so does a plain object in tests. */
export type EditorPort = {
  readonly files: () => Files
  /** Replaces texts as one undoable edit a file; read-only and unknown files are left alone. */
  readonly replace: (files: Files) => void
  readonly show: (path: string) => void
  readonly mark: (places: readonly Place[]) => void
  /** Marks what the tools found, in all files, in place of what they had found before. */
  readonly showProblems: (diagnostics: readonly Diagnostic[]) => void
  /** Applies a repair to a file as one undoable edit; a read-only file is left alone. */
  readonly edit: (path: string, edits: readonly TextEdit[]) => void
  /** Shows the file, puts the cursor on the line (at the column, from 1) and focuses it. */
  readonly jump: (place: Place & { readonly column?: number }) => void
  readonly focus: (point?: ViewPoint) => void
  readonly scrollTo: (top: number, left: number) => void
  readonly selectAll: () => void
  /** Types at the cursor; with `after`, puts the selection (or cursor) between the two. */
  readonly insert: (before: string, after?: string) => void
  readonly deleteBackward: () => void
  readonly undo: () => void
  readonly measure: () => void
  readonly dispose: () => void
}
