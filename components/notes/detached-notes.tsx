import { Fragment, useId, type ReactNode } from 'react'
import type { KeptNote } from '@/lib/progress/notes'
import { notesText } from '@/lib/messages/notes/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly detached: readonly KeptNote[]
  readonly children: (kept: KeptNote) => ReactNode
}

/** At the end of the chapter: notes on words that it no longer has. */
export function DetachedNotes({ detached, children }: Props) {
  const t = useText(notesText)
  const id = useId()
  if (detached.length === 0) return null
  return (
    <section aria-labelledby={id} className="notes-detached" lang={t.lang} data-notes="">
      <h2 id={id} className="section-title">
        {t.detached}
      </h2>
      <p className="mb-3 text-ink-2">{t.detachedMore}</p>
      {detached.map((kept) => (
        <Fragment key={kept.key}>{children(kept)}</Fragment>
      ))}
    </section>
  )
}
