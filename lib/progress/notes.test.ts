import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeProgress } from './merge'
import { addNote, removeNote, restoreNote, rewriteNote } from './note-changes'
import { listNotes, noteKey, noteProblem } from './notes'
import { parseProgress } from './parse'
import { emptyProgress, noteLimits } from './schema'
import { exportText } from './transfer'

const key = noteKey('reproducibility', 'b-12345', 'r1')
const words = { quote: 'the same seed', from: 4, whole: false, text: 'why?' }
const noted = addNote(key, words, 10)(emptyProgress)
const texts = (progress: typeof noted) => listNotes(progress).map(({ note }) => note.text)

describe('a note', () => {
  it('is found by its chapter and paragraph', () => {
    expect(listNotes(noted)).toEqual([
      {
        key,
        chapter: 'reproducibility',
        block: 'b-12345',
        note: { ...words, madeAt: 10, at: 10, removed: false },
      },
    ])
  })

  it('travels with the exported file, text as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const progress = rewriteNote(key, text, 11)(noted)
        const read = parseProgress(exportText(progress, 0))
        expect(read.kind === 'ok' && texts(read.progress)).toEqual([text])
      }),
    )
  })

  it('stays removed when a device brings an older copy, and leaves no words behind', () => {
    const removed = removeNote(key, 20)(noted)
    for (const merged of [mergeProgress(removed, noted), mergeProgress(noted, removed)]) {
      expect(listNotes(merged)).toEqual([])
      expect(JSON.stringify(merged)).not.toContain('why?')
    }
  })

  it('comes back by undo, also where the removal has arrived already', () => {
    const removed = removeNote(key, 20)(noted)
    const note = noted.notes[key]
    if (!note) throw new Error('no note')
    const back = restoreNote(key, note, 15)(removed)
    expect(texts(mergeProgress(removed, back))).toEqual(['why?'])
  })

  it('keeps both notes when two devices write at one paragraph', () => {
    const there = addNote(noteKey('reproducibility', 'b-12345', 'r2'), words, 10)(emptyProgress)
    expect(listNotes(mergeProgress(noted, there))).toHaveLength(2)
  })

  it('is settled by the later change, whatever the clocks say', () => {
    const here = rewriteNote(key, 'first', 5)(noted)
    expect(rewriteNote(key, 'second', 3)(here).notes[key]).toMatchObject({ text: 'second', at: 12 })
  })
})

describe('limits', () => {
  it('refuses a note that is too long and changes nothing', () => {
    const long = 'x'.repeat(noteLimits.text + 1)
    expect(noteProblem(noted, long, false)).toEqual({ kind: 'long', most: 4000, now: 4001 })
    expect(rewriteNote(key, long, 20)(noted)).toBe(noted)
    expect(addNote('a/b/c', { ...words, text: long }, 20)(noted)).toBe(noted)
  })

  it('refuses more notes than are kept; removed ones do not count', () => {
    const notes = Object.fromEntries(
      Array.from({ length: noteLimits.notes }, (_, index) => [
        `a/b/${index}`,
        { ...words, madeAt: 1, at: 1, removed: index === 0 },
      ]),
    )
    const almost = { ...emptyProgress, notes }
    expect(noteProblem(almost, 'x', true)).toBeNull()
    const full = addNote(key, words, 1)(almost)
    expect(noteProblem(full, 'x', true)).toEqual({ kind: 'many', most: 2000 })
    expect(noteProblem(full, 'x', false)).toBeNull()
  })

  it('shortens what was marked, never in the middle of a character', () => {
    const quote = `${'x'.repeat(noteLimits.quote - 1)}🙂 and more`
    const kept = addNote(key, { ...words, quote }, 1)(emptyProgress).notes[key]
    expect(kept?.quote).toBe('x'.repeat(noteLimits.quote - 1))
  })

  it('lets no key reach Object.prototype', () => {
    expect(addNote('__proto__', words, 1)(emptyProgress)).toBe(emptyProgress)
  })
})
