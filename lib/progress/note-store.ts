import { randomHex } from '@/lib/text/random-hex'
import { addNote, removeNote, restoreNote, rewriteNote } from './note-changes'
import { noteKey, noteProblem, type KeptNote, type NewNote, type NoteProblem } from './notes'
import { entryOf } from './stable'
import { changeProgress, progressStore } from './store'

/** A note that is not kept before something is written in it. */
export function newNote(chapter: string, block: string, words: NewNote): KeptNote {
  const note = { ...words, madeAt: 0, at: 0, removed: false }
  return { key: noteKey(chapter, block, randomHex(6)), chapter, block, note }
}

/** Call it at every key stroke. Null when the text is kept; a problem when nothing was changed. */
export function writeNote({ key, note }: KeptNote, text: string): NoteProblem | null {
  const progress = progressStore.getState()
  const before = entryOf(progress.notes, key)
  const problem = noteProblem(progress, text, !before || before.removed)
  if (problem) return problem
  const at = Date.now()
  if (!before) changeProgress(addNote(key, { ...note, text }, at), 'soon')
  // Another tab has removed what is being written here: it is wanted, then.
  else if (before.removed)
    changeProgress(restoreNote(key, { ...note, madeAt: before.madeAt, text }, at), 'soon')
  else changeProgress(rewriteNote(key, text, at), 'soon')
  return null
}

export function dropNote(key: string): void {
  changeProgress(removeNote(key, Date.now()))
}

export function bringBackNote({ key, note }: KeptNote): void {
  changeProgress(restoreNote(key, note, Date.now()))
}
