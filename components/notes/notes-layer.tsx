'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { notesText } from '@/lib/messages/notes/words'
import { useText } from '@/lib/messages/use-text'
import type { KeptNote } from '@/lib/progress/notes'
import { onNotesAsked, type Ask } from './ask'
import { AtBlock } from './at-block'
import { blockInView, readBlocks, selectedMarks, wholeBlock, type Mark } from './blocks'
import { DetachedNotes } from './detached-notes'
import { focusBlock, focusNote, linkedBlock } from './go-to-note'
import { NoteItem } from './note-item'
import { NotesMenu } from './notes-menu'
import { SelectionBar } from './selection-bar'
import { useChapterNotes } from './use-chapter-notes'
import { usePainted } from './use-painted'
import { useSelectedMarks } from './use-selected-marks'
import './notes.css'

/** The notes of one lesson: at their paragraphs, at its end, and the ways to make one. */
export function NotesLayer({ chapter }: { readonly chapter: string }) {
  const t = useText(notesText)
  const [blocks] = useState(readBlocks)
  const notes = useChapterNotes(chapter, blocks)
  const [selected, deselect] = useSelectedMarks(blocks)
  const [said, setSaid] = useState('')
  const menu = useRef<HTMLDialogElement>(null)
  const { placed, detached } = notes.places
  usePainted(placed, blocks)

  const highlight = (marks: readonly Mark[]) => {
    const problem = marks.map(notes.highlight).find((problem) => problem !== null)
    setSaid(problem ? t.tooMany(problem.most) : marks.length > 0 ? t.highlighted : '')
    if (marks.length > 0) getSelection()?.removeAllRanges()
  }
  const begin = (mark: Mark | undefined) => {
    if (!mark) return
    deselect()
    notes.start(mark)
  }
  const noteInView = () => {
    const block = blockInView(blocks)
    begin(selectedMarks(blocks)[0] ?? (block && wholeBlock(block)))
  }
  const answer = useEffectEvent((ask: Ask) => {
    if (ask.kind === 'menu') menu.current?.showModal()
    else if (ask.kind === 'highlight') highlight(selectedMarks(blocks))
    else if (ask.kind === 'note') {
      const block = blocks.find(({ id }) => id === ask.block)
      if (block) begin(wholeBlock(block))
      else noteInView()
    }
  })
  useEffect(() => onNotesAsked((ask) => answer(ask)), [])

  const reveal = useEffectEvent(() => {
    const lost = linkedBlock(blocks)
    const note = notes.kept.find(({ block }) => block === lost)
    if (note) focusNote(note)
  })
  useEffect(() => {
    reveal()
    const onHash = () => reveal()
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [])

  const finish = (kept: KeptNote) => {
    const block = notes.finish(kept)
    if (block !== null) focusBlock(block)
  }
  const move = (from: string, by: -1 | 1) => {
    const next = blocks[blocks.findIndex(({ id }) => id === from) + by]
    if (next) notes.moveTo(next)
  }
  const itemProps = (kept: KeptNote, block: string) => ({
    kept,
    notes,
    onDone: () => finish(kept),
    onMove: (by: -1 | 1) => move(block, by),
  })
  return (
    <>
      {blocks.map(({ id, element }) => {
        const here = placed.get(id)
        if (!here) return null
        const active = here.some(({ key, note }) => note.whole && notes.faceOf(key) === 'written')
        return (
          <AtBlock key={id} block={element} active={active}>
            {here.map((kept) => (
              <NoteItem key={kept.key} {...itemProps(kept, id)} />
            ))}
          </AtBlock>
        )
      })}
      <DetachedNotes detached={detached}>
        {(kept) => <NoteItem detached {...itemProps(kept, kept.block)} />}
      </DetachedNotes>
      {selected && (
        <SelectionBar
          selected={selected}
          onHighlight={() => highlight(selected.marks)}
          onNote={() => begin(selected.marks[0])}
        />
      )}
      <NotesMenu dialog={menu} blocks={blocks} kept={notes.kept} onNote={noteInView} />
      <p role="status" className="sr-only" lang={t.lang}>
        {said}
      </p>
    </>
  )
}
