'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { notesText } from '@/lib/messages/notes/words'
import { useText } from '@/lib/messages/use-text'
import { onNotesAsked, type Ask } from './ask'
import { markInView, readBlocks, selectedMarks, wholeBlock, type Mark } from './blocks'
import { NotesMenu } from './notes-menu'
import { PlacedNotes } from './placed-notes'
import { SelectionBar } from './selection-bar'
import { useChapterNotes } from './use-chapter-notes'
import { useLinkedNote } from './use-linked-note'
import { usePainted } from './use-painted'
import { useSelectedMarks } from './use-selected-marks'
import './notes.css'

const nothing = { words: '', isProblem: false }

/** The notes of one lesson, and the ways to make one. */
export function NotesLayer({ chapter }: { readonly chapter: string }) {
  const t = useText(notesText)
  const [blocks] = useState(readBlocks)
  const notes = useChapterNotes(chapter, blocks)
  const [selected, deselect] = useSelectedMarks(blocks)
  const [said, setSaid] = useState(nothing)
  const [about, setAbout] = useState<Mark | undefined>()
  const menu = useRef<HTMLDialogElement>(null)
  usePainted(notes.places.placed, blocks)
  useLinkedNote(blocks, notes.kept)

  const highlight = (marks: readonly Mark[]) => {
    if (marks.length === 0) return
    const problem = marks.map(notes.highlight).find((problem) => problem !== null)
    setSaid({
      words: problem ? t.tooMany(problem.most) : t.highlighted,
      isProblem: problem !== undefined,
    })
    getSelection()?.removeAllRanges()
  }
  const begin = (mark: Mark | undefined) => {
    if (!mark) return
    setSaid(nothing)
    deselect()
    notes.start(mark)
  }
  const answer = useEffectEvent((ask: Ask) => {
    if (ask.kind === 'menu') {
      setAbout(markInView(blocks))
      menu.current?.showModal()
    } else if (ask.kind === 'highlight') highlight(selectedMarks(blocks))
    else if (ask.kind === 'note') {
      const block = blocks.find(({ id }) => id === ask.block)
      begin(block ? wholeBlock(block) : markInView(blocks))
    }
  })
  useEffect(() => onNotesAsked((ask) => answer(ask)), [])

  return (
    <>
      <PlacedNotes blocks={blocks} notes={notes} />
      {selected && (
        <SelectionBar
          selected={selected}
          onHighlight={() => highlight(selected.marks)}
          onNote={() => begin(selected.marks[0])}
        />
      )}
      <NotesMenu
        dialog={menu}
        about={about?.words.quote ?? ''}
        kept={notes.kept}
        onNote={() => begin(about)}
      />
      <p
        role="status"
        lang={t.lang}
        className={said.isProblem ? 'told' : 'sr-only'}
        data-shown={said.isProblem || undefined}
      >
        {said.words}
      </p>
    </>
  )
}
