import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeptNote } from '@/lib/progress/notes'
import { beginning, locate, placeNotes } from './anchor'

function note(block: string, quote: string, from = 0, whole = false): KeptNote {
  const words = { quote, from, whole, text: '', madeAt: 1, at: 1, removed: false }
  return { key: `c/${block}/${quote}`, chapter: 'c', block, note: words }
}

const tape = { id: 'Ptape0', text: 'The seed chooses the tape; every draw moves the head.' }
const loop = { id: 'Ploop0', text: 'Now watch what a harmless loop does.' }

describe('a note', () => {
  it('stands at its paragraph, its words where they were', () => {
    const { placed, detached } = placeNotes([note('Ptape0', 'the tape', 17)], [loop, tape])
    expect(placed.get('Ptape0')).toMatchObject([{ at: [17, 25] }])
    expect(detached).toEqual([])
  })

  it('about a whole paragraph marks nothing in it', () => {
    const { placed } = placeNotes([note('Ptape0', 'The seed', 0, true)], [tape])
    expect(placed.get('Ptape0')).toMatchObject([{ at: null }])
  })

  it('is detached when its paragraph is gone, and not lost', () => {
    const gone = note('Pgone0', 'words that nobody says any more')
    expect(placeNotes([gone], [tape, loop])).toEqual({ placed: new Map(), detached: [gone] })
  })

  it('follows its words into the rewritten paragraph when one alone has them', () => {
    const words = note('Pold00', 'every draw moves the head')
    expect(placeNotes([words], [loop, tape]).placed.get('Ptape0')).toHaveLength(1)
    const twice = [tape, { ...loop, text: tape.text }]
    expect(placeNotes([words], twice).detached).toEqual([words])
  })

  it('of a few letters follows nothing', () => {
    expect(placeNotes([note('Pold00', 'the tape')], [tape]).detached).toHaveLength(1)
  })

  it('stands in the order of the text, what is about all of it first', () => {
    const notes = [
      note('Ptape0', 'head', 48),
      note('Ptape0', 'seed', 4),
      note('Ptape0', '', 0, true),
    ]
    const quotes = placeNotes(notes, [tape])
      .placed.get('Ptape0')
      ?.map(({ note }) => note.quote)
    expect(quotes).toEqual(['', 'seed', 'head'])
  })
})

describe('locate', () => {
  it('finds any part of a text where it was taken from', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const from = a % text.length
        const quote = text.slice(from, from + 1 + (b % text.length))
        expect(locate(text, quote, from)).toEqual([from, from + quote.length])
      }),
    )
  })

  it('takes the nearest of several', () => {
    expect(locate('ab ab ab', 'ab', 4)).toEqual([3, 5])
    expect(locate('ab ab ab', 'ab', 90)).toEqual([6, 8])
  })

  it('finds nothing that is not there, and no empty words', () => {
    expect(locate('ab', 'x', 0)).toBeNull()
    expect(locate('ab', '', 0)).toBeNull()
  })
})

describe('beginning', () => {
  it('is the whole of a short text, on one line', () => {
    expect(beginning('import random\n\nimport torch')).toBe('import random import torch')
  })

  it('ends at a word where there is one', () => {
    expect(beginning('The seed chooses the tape', 19)).toBe('The seed chooses…')
    expect(beginning('x'.repeat(20), 10)).toBe(`${'x'.repeat(10)}…`)
  })
})
