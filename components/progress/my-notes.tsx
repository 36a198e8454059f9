'use client'

import { useId, useState } from 'react'
import { byChapter, notesMarkdown, searchNotes } from '@/lib/notes/markdown'
import { dropNote, bringBackNote } from '@/lib/progress/note-store'
import { listNotes, type KeptNote } from '@/lib/progress/notes'
import { useHydrated, useProgress } from '@/lib/progress/use-progress'
import { UndoNotice } from '@/components/ui/undo-notice'
import { useUndo } from '@/components/ui/use-undo'
import { basePath } from '@/lib/site/base-path'
import { notesText } from '@/lib/messages/notes/words'
import { useText } from '@/lib/messages/use-text'
import { downloadText } from './download-text'
import { NoteRow } from './note-row'
import type { OutlineChapter } from './outline'
import { Section } from './section'
import { isoDay } from './times'

type Props = { readonly chapters: readonly OutlineChapter[]; readonly course: string }

/** Every note and highlight, by chapter. */
export function MyNotes({ chapters, course }: Props) {
  const t = useText(notesText)
  const hydrated = useHydrated()
  const notes = useProgress(listNotes)
  const [typed, setTyped] = useState('')
  const undo = useUndo()
  const found = searchNotes(notes, typed)
  const titles = chapters.map(({ id, number, short }) => ({ id, title: `${number}. ${short}` }))
  const download = () => {
    const words = {
      title: t.fileTitle(course),
      highlight: t.highlightOnly,
      toParagraph: t.toParagraph,
    }
    const text = notesMarkdown(
      byChapter(notes, titles),
      words,
      (kept) => new URL(placeOf(kept), location.href).href,
    )
    downloadText(`day-one-notes-${isoDay(Date.now())}.md`, text, 'text/markdown')
  }
  return (
    <Section title={t.myNotes} anchor="notes" aside={hydrated && t.notesOf(notes.length)}>
      {notes.length === 0 ? (
        <p className="max-w-[44rem] text-[0.9375rem] text-ink-2" data-testid="notes-empty">
          {t.none}
        </p>
      ) : (
        <>
          <Tools
            typed={typed}
            onType={setTyped}
            found={typed.trim() === '' ? '' : t.found(found.length)}
            onDownload={download}
          />
          {byChapter(found, titles).map(([{ id, title }, here]) => (
            <section key={id} className="border-t border-line py-4" data-testid={`notes-${id}`}>
              <h3 lang="en" className="font-semibold">
                {title}
              </h3>
              <ul className="mt-2 grid gap-4">
                {here.map((kept) => (
                  <NoteRow
                    key={kept.key}
                    kept={kept}
                    href={placeOf(kept)}
                    onRemove={() => {
                      dropNote(kept.key)
                      undo.offer(() => bringBackNote(kept))
                    }}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <UndoNotice undo={undo} said={t.removed} className="mt-3" />
    </Section>
  )
}

const placeOf = ({ chapter, block }: KeptNote) => `${basePath}/learn/${chapter}#${block}`

type ToolsProps = {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly found: string
  readonly onDownload: () => void
}

function Tools({ typed, onType, found, onDownload }: ToolsProps) {
  const t = useText(notesText)
  const id = useId()
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-3 text-[0.9375rem]">
      <label htmlFor={id} className="sr-only">
        {t.search}
      </label>
      <input
        id={id}
        type="search"
        placeholder={t.search}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        className="min-h-9 min-w-0 flex-1 basis-56 rounded-lg border border-line-2 bg-raised px-3 sm:max-w-xs"
      />
      <p role="status" className="text-sm text-ink-2 tabular-nums">
        {found}
      </p>
      <button type="button" className="button ml-auto" onClick={onDownload}>
        {t.download}
      </button>
    </div>
  )
}
