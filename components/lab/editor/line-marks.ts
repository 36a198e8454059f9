import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

/** Replaces the marked lines (1-based); those past the end of the text are dropped. */
export const setLineMarks = StateEffect.define<readonly number[]>()

const mark = Decoration.line({ class: 'lab-mark' })

/** Marks stay with their text as it is edited, until they are set anew. */
const lineMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (!effect.is(setLineMarks)) continue
      const { doc } = transaction.state
      const lines = [...new Set(effect.value)].filter((n) => n >= 1 && n <= doc.lines)
      next = Decoration.set(lines.sort((a, b) => a - b).map((n) => mark.range(doc.line(n).from)))
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

export const lineMarking: Extension = lineMarks
