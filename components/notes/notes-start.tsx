'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { hasNotes } from '@/lib/progress/notes'
import { useProgress } from '@/lib/progress/use-progress'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'
import { askNotes, onNotesAsked, type Ask } from './ask'
import { HoverButton } from './hover-button'
import { loadNotes, type NotesParts } from './load-notes'
import { useNoteAsks } from './use-note-asks'

/** Notes of a lesson: their code comes when there are some, or when somebody is about to make one. */
export function NotesStart({ chapter }: { readonly chapter: string }) {
  const t = useText(course)
  const [parts, setParts] = useState<NotesParts | null>(null)
  const [failed, setFailed] = useState(false)
  /** What was asked for before there was anybody to answer. */
  const asked = useRef<Ask | null>(null)
  const some = useProgress((progress) => hasNotes(progress, chapter))
  const load = useCallback(() => {
    loadNotes().then(
      (parts) => {
        setFailed(false)
        setParts(parts)
      },
      () => setFailed(true),
    )
  }, [])
  useNoteAsks()
  useEffect(() => {
    if (some) load()
  }, [some, load])
  useEffect(() => {
    if (!parts) {
      return onNotesAsked((ask) => {
        // The news of a selection may come after the key that was pressed on it.
        if (ask.kind !== 'show') asked.current = ask
        load()
      })
    }
    if (asked.current) askNotes(asked.current)
    asked.current = null
    return undefined
  }, [parts, load])
  return (
    <>
      <HoverButton />
      {parts ? (
        <parts.NotesLayer chapter={chapter} />
      ) : (
        <p role="status" className="told" data-shown={failed || undefined}>
          {failed && t.notesFailed}
        </p>
      )}
    </>
  )
}
