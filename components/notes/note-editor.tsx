import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { beginning } from '@/lib/notes/anchor'
import type { KeptNote, NoteProblem } from '@/lib/progress/notes'
import { useStorageStatus } from '@/lib/progress/use-progress'
import { notesText } from '@/lib/messages/notes/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly kept: KeptNote
  readonly onWrite: (text: string) => NoteProblem | null
  readonly onDone: () => void
  /** To the paragraph before or after, as long as nothing is written. */
  readonly onMove: ((by: -1 | 1) => void) | null
}

type Refused = { readonly text: string; readonly problem: NoteProblem }

const button = 'rounded px-1.5 py-0.5 underline underline-offset-4 hover:text-ink'

/** Keeps what is typed at each letter; what cannot be kept stays in the field, and is said. */
export function NoteEditor({ kept, onWrite, onDone, onMove }: Props) {
  const t = useText(notesText)
  const { saves } = useStorageStatus()
  const field = useRef<HTMLTextAreaElement>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  // Not when it is made: it stands in the page only after that.
  useEffect(() => focusAtEnd(field.current), [])
  const write = (text: string) => {
    const problem = onWrite(text)
    setRefused(problem && { text, problem })
  }
  // What could not be kept would be lost with the field.
  const leave = () => {
    if (!refused) onDone()
  }
  return (
    <>
      <textarea
        ref={field}
        lang=""
        rows={3}
        className="note-field"
        aria-label={t.noteOn(beginning(kept.note.quote))}
        placeholder={t.writeHere}
        value={refused?.text ?? kept.note.text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => onKey(event, leave, onMove)}
      />
      <div role="status">
        {refused && <p className="note-problem">{problemWords(t, refused.problem)}</p>}
        {!saves && <p className="note-problem">{t.notKept}</p>}
      </div>
      <div className="note-actions">
        <button type="button" className={button} aria-disabled={refused !== null} onClick={leave}>
          {t.done}
        </button>
        {onMove && <Moves onMove={onMove} />}
      </div>
    </>
  )
}

function Moves({ onMove }: { readonly onMove: (by: -1 | 1) => void }) {
  const t = useText(notesText)
  return (
    <span className="ml-auto flex">
      <button
        type="button"
        className="note-move"
        aria-label={t.earlier}
        title={t.earlier}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="note-move"
        aria-label={t.later}
        title={t.later}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
    </span>
  )
}

function onKey(event: KeyboardEvent, onDone: Props['onDone'], onMove: Props['onMove']): void {
  if (event.nativeEvent.isComposing) return
  const leaves =
    event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
  const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined
  if (!leaves && !(by && onMove)) return
  event.preventDefault()
  // Escape in a note closes nothing else.
  event.stopPropagation()
  if (leaves) onDone()
  else if (by) onMove?.(by)
}

function problemWords(t: typeof notesText.english, problem: NoteProblem): string {
  return problem.kind === 'long' ? t.tooLong(problem.now, problem.most) : t.tooMany(problem.most)
}

function focusAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}
