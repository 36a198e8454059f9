import type { RefObject } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { beginning } from '@/lib/notes/anchor'
import type { KeptNote } from '@/lib/progress/notes'
import { notesText } from '@/lib/messages/notes/words'
import { useText } from '@/lib/messages/use-text'
import { focusNote } from './go-to-note'

type Props = {
  readonly dialog: RefObject<HTMLDialogElement | null>
  /** What a note made from here would be about. */
  readonly about: string
  readonly kept: readonly KeptNote[]
  readonly onNote: () => void
}

/** What the page's button opens: a note on what is in view, and those that are there. */
export function NotesMenu({ dialog, about, kept, onNote }: Props) {
  const t = useText(notesText)
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      lang={t.lang}
      aria-labelledby="notes-menu"
      className="notes-menu"
      closedby="any"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="notes-menu" className="text-base font-semibold">
          {t.notes}
        </h2>
        <button type="button" className="underline underline-offset-4" onClick={close}>
          {t.close}
        </button>
      </div>
      <button
        type="button"
        className="notes-menu-go"
        onClick={() => {
          close()
          onNote()
        }}
      >
        <span className="font-semibold">{t.paragraph}</span>
        <span lang="en" className="text-ink-2">
          {beginning(about, 60)}
        </span>
      </button>
      <Here kept={kept} onGo={close} />
      <AppLink href="/progress#notes" className="underline underline-offset-4 hover:text-accent">
        {t.all}
      </AppLink>
    </dialog>
  )
}

function Here({ kept, onGo }: { readonly kept: readonly KeptNote[]; readonly onGo: () => void }) {
  const t = useText(notesText)
  if (kept.length === 0) return <p className="text-ink-2">{t.noneInChapter}</p>
  return (
    <section aria-labelledby="notes-here">
      <h3 id="notes-here" className="text-ink-2">
        {t.inChapter}
      </h3>
      <ul className="notes-menu-list">
        {kept.map((note) => (
          <li key={note.key}>
            <button
              type="button"
              onClick={() => {
                onGo()
                focusNote(note)
              }}
            >
              <span lang="en" className="text-ink-2">
                {beginning(note.note.quote, 48)}
              </span>
              {note.note.text !== '' && <span lang="">{beginning(note.note.text, 80)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
