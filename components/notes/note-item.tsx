import { UndoLine } from '@/components/ui/undo-line'
import { beginning } from '@/lib/notes/anchor'
import type { KeptNote } from '@/lib/progress/notes'
import { notesText } from '@/lib/messages/notes/words'
import { useText } from '@/lib/messages/use-text'
import { NoteEditor } from './note-editor'
import type { ChapterNotes } from './use-chapter-notes'

type Props = {
  readonly kept: KeptNote
  readonly notes: ChapterNotes
  readonly onDone: () => void
  readonly onMove: (by: -1 | 1) => void
  /** What it was about is no longer in the text: all of it is shown. */
  readonly detached?: boolean
}

/** For links and for the focus. */
export const elementId = ({ key }: KeptNote) => `note-${key.replaceAll('/', '-')}`

export function NoteItem({ kept, notes, onDone, onMove, detached = false }: Props) {
  const t = useText(notesText)
  const { quote, text, whole } = kept.note
  const face = notes.faceOf(kept.key)
  if (face === 'removed')
    return (
      <UndoLine
        className="note-card"
        said={t.removed}
        undo={t.undo}
        onUndo={() => notes.undo(kept)}
      />
    )
  const name = beginning(quote)
  const isNote = text !== '' || face === 'written'
  return (
    <div
      role="note"
      id={elementId(kept)}
      tabIndex={-1}
      lang={t.lang}
      aria-label={isNote ? t.noteOn(name) : t.highlightOf(name)}
      className="note-card"
      data-testid="note"
      data-state={face}
    >
      {(detached || !whole) && (
        <p lang="en" className="note-quote">
          {detached ? quote : name}
        </p>
      )}
      {face === 'written' ? (
        <NoteEditor
          kept={kept}
          onWrite={(text) => notes.write(kept, text)}
          onDone={onDone}
          onMove={notes.isNew(kept.key) && whole ? onMove : null}
        />
      ) : (
        <Reading kept={kept} name={name} notes={notes} />
      )}
    </div>
  )
}

type ReadingProps = Pick<Props, 'kept' | 'notes'> & { readonly name: string }

const action = 'underline underline-offset-4 hover:text-ink'

function Reading({ kept, name, notes }: ReadingProps) {
  const t = useText(notesText)
  const { text } = kept.note
  return (
    <>
      {text !== '' && (
        <p lang="" className="note-text">
          {text}
        </p>
      )}
      <div className="note-actions">
        <button
          type="button"
          className={action}
          ref={notes.focused === kept.key ? focusOnce : undefined}
          aria-label={text === '' ? t.writeOne(name) : t.editOne(name)}
          onClick={() => notes.edit(kept)}
        >
          {text === '' ? t.write : t.edit}
        </button>
        <button
          type="button"
          className={action}
          aria-label={t.removeOne(name)}
          onClick={() => notes.remove(kept)}
        >
          {t.remove}
        </button>
      </div>
    </>
  )
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}
