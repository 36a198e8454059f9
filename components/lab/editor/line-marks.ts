import {
  RangeSet,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
} from '@codemirror/state'
import {
  Decoration,
  EditorView,
  GutterMarker,
  gutterLineClass,
  type DecorationSet,
} from '@codemirror/view'

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
      next = Decoration.set(
        lines.toSorted((a, b) => a - b).map((n) => mark.range(doc.line(n).from)),
      )
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

export const hasLineMarks = (state: EditorState): boolean => state.field(lineMarks).size > 0

class MarkedNumber extends GutterMarker {
  override elementClass = 'lab-mark'
}
const markedNumber = new MarkedNumber()

/** The marked line's number wears the mark too: colour alone would not do in forced colours. */
const numberMarks = gutterLineClass.compute([lineMarks], (state) => {
  const places: number[] = []
  state.field(lineMarks).between(0, state.doc.length, (from) => void places.push(from))
  return RangeSet.of(places.map((from) => markedNumber.range(from)))
})

export const lineMarking: Extension = [lineMarks, numberMarks]
