import { useMemo, useState } from 'react'
import { placeNotes } from '@/lib/notes/anchor'
import { bringBackNote, dropNote, newNote, writeNote } from '@/lib/progress/note-store'
import { listNotes, type KeptNote, type NoteProblem } from '@/lib/progress/notes'
import { useProgress } from '@/lib/progress/use-progress'
import { wholeBlock, type Block, type Mark } from './blocks'

/** What a note looks like just now. */
export type Face = 'read' | 'written' | 'removed'

export type ChapterNotes = ReturnType<typeof useChapterNotes>

/**
 * The notes of a chapter and what is done with them. The one being written is shown although it is
 * not kept before its first letter, or was removed in another tab; the one just removed leaves its
 * place to Undo.
 */
export function useChapterNotes(chapter: string, blocks: readonly Block[]) {
  const kept = useProgress((progress) =>
    listNotes(progress).filter((note) => note.chapter === chapter),
  )
  const [written, setWritten] = useState<KeptNote | null>(null)
  const [removed, setRemoved] = useState<KeptNote | null>(null)
  /** Key of the note whose button gets the focus when it is shown for reading. */
  const [focused, setFocused] = useState<string | null>(null)
  const isKept = (key: string) => kept.some((note) => note.key === key)
  const places = useMemo(
    () => placeNotes(withOthers(kept, [written, removed]), blocks),
    [kept, written, removed, blocks],
  )
  const start = (mark: Mark) => {
    setRemoved(null)
    setWritten(newNote(chapter, mark.block, mark.words))
  }
  return {
    kept,
    places,
    focused,
    written,
    faceOf: (key: string): Face =>
      key === written?.key ? 'written' : key === removed?.key ? 'removed' : 'read',
    /** Nothing of it is kept yet: it can still move to another paragraph. */
    isNew: (key: string) => key === written?.key && !isKept(key),
    start,
    edit: (note: KeptNote) => setWritten(note),
    write: (note: KeptNote, text: string): NoteProblem | null => {
      const problem = text === '' && !isKept(note.key) ? null : writeNote(note, text)
      if (!problem) setWritten({ ...note, note: { ...note.note, text } })
      return problem
    },
    /** Null when it is kept; the block it was about when there was nothing to keep. */
    finish: ({ key, block, note }: KeptNote): string | null => {
      setWritten(null)
      const empty = note.whole && note.text.trim() === ''
      if (empty && isKept(key)) dropNote(key)
      if (empty || !isKept(key)) return block
      setFocused(key)
      return null
    },
    moveTo: (block: Block) => start(wholeBlock(block)),
    highlight: ({ block, words }: Mark) => writeNote(newNote(chapter, block, words), ''),
    remove: (note: KeptNote) => {
      dropNote(note.key)
      setWritten(null)
      setRemoved(note)
    },
    undo: (note: KeptNote) => {
      bringBackNote(note)
      setRemoved(null)
      setFocused(note.key)
    },
  }
}

function withOthers(
  kept: readonly KeptNote[],
  others: readonly (KeptNote | null)[],
): readonly KeptNote[] {
  const missing = others.filter(
    (other): other is KeptNote => other !== null && !kept.some(({ key }) => key === other.key),
  )
  const made = ({ note }: KeptNote) => note.madeAt || Number.POSITIVE_INFINITY
  return [...kept, ...missing].toSorted((a, b) => made(a) - made(b) || 0)
}
