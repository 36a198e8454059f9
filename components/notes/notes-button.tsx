'use client'

import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'
import { askNotes } from './ask'
import { NoteIcon } from './note-icon'

/** The one way to the notes that needs neither mouse nor shortcut. */
export function NotesButton({ className }: { readonly className: string }) {
  const t = useText(course)
  return (
    <button
      type="button"
      className={className}
      aria-label={t.notes}
      title={t.notes}
      aria-haspopup="dialog"
      onClick={() => askNotes({ kind: 'menu' })}
    >
      <NoteIcon />
    </button>
  )
}
