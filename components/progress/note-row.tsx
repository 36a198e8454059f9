'use client'

import { beginning } from '@/lib/notes/anchor'
import type { KeptNote } from '@/lib/progress/notes'
import { notesText } from '@/lib/messages/notes/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly kept: KeptNote
  readonly href: string
  readonly onRemove: () => void
}

/** The words lead to where they stand. */
export function NoteRow({ kept: { note }, href, onRemove }: Props) {
  const t = useText(notesText)
  const name = beginning(note.quote)
  return (
    <li className="border-l-2 border-(--mark-line) pl-3 text-[0.9375rem] leading-normal">
      <a href={href} lang="en" className="line-clamp-3 font-serif text-ink-2 hover:text-accent">
        “{note.quote}”
      </a>
      {note.text !== '' && (
        <p lang="" className="max-w-[44rem] whitespace-pre-wrap [overflow-wrap:anywhere]">
          {note.text}
        </p>
      )}
      <button
        type="button"
        className="text-sm text-ink-2 underline underline-offset-4 hover:text-ink"
        aria-label={t.removeOne(name)}
        onClick={onRemove}
      >
        {t.remove}
      </button>
    </li>
  )
}
