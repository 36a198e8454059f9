import { after, whereSafe } from './changes'
import type { Change } from './keeper'
import { noteProblem, type NewNote } from './notes'
import { noteLimits, type Note } from './schema'
import { entryOf } from './stable'

/** Changes nothing when there is no room for the note: ask `noteProblem` first. */
export function addNote(key: string, { quote, from, whole, text }: NewNote, at: number): Change {
  return whereSafe([key], (progress) => {
    if (noteProblem(progress, text, true)) return progress
    const note = { quote: shortened(quote), from, whole, text, madeAt: at, at, removed: false }
    return { ...progress, notes: { ...progress.notes, [key]: note } }
  })
}

export function rewriteNote(key: string, text: string, at: number): Change {
  return noteChange(key, (note) => ({ ...note, text, at: after(at, note.at) }), text)
}

export function removeNote(key: string, at: number): Change {
  return noteChange(key, (note) => ({
    ...note,
    quote: '',
    text: '',
    removed: true,
    at: after(at, note.at),
  }))
}

export function restoreNote(key: string, before: Note, at: number): Change {
  return noteChange(key, (note) => ({ ...before, removed: false, at: after(at, note.at) }))
}

function noteChange(key: string, change: (note: Note) => Note, text = ''): Change {
  return whereSafe([key], (progress) => {
    const before = entryOf(progress.notes, key)
    if (!before || noteProblem(progress, text, false)) return progress
    return { ...progress, notes: { ...progress.notes, [key]: change(before) } }
  })
}

/** Marked words past the limit keep their beginning; half a surrogate pair is no character. */
function shortened(quote: string): string {
  if (quote.length <= noteLimits.quote) return quote
  const cut = quote.slice(0, noteLimits.quote)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
