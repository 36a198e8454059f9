import { describe, expect, it } from 'vitest'
import type { KeptNote } from '@/lib/progress/notes'
import { byChapter, notesMarkdown, searchNotes } from './markdown'

function note(chapter: string, quote: string, text: string): KeptNote {
  const words = { quote, from: 0, whole: false, text, madeAt: 1, at: 1, removed: false }
  return { key: `${chapter}/Paaaaa/${quote}`, chapter, block: 'Paaaaa', note: words }
}

const words = { title: 'Notes on Day One', highlight: 'highlighted', toParagraph: 'To the place' }
const address = ({ chapter, block }: KeptNote) => `https://x.test/learn/${chapter}#${block}`
const seeds = { id: 'seeds', title: '9. Seeds & `state`' }

const markdown = (notes: readonly KeptNote[]) =>
  notesMarkdown(byChapter(notes, [seeds]), words, address)

describe('notes as Markdown', () => {
  it('are quotes with the text as it was typed, under their chapter', () => {
    expect(markdown([note('seeds', 'One tape.', 'So **this** is it:\n\n- a\n- b\n')])).toBe(
      [
        '# Notes on Day One',
        '## 9. Seeds & \\`state\\`',
        '> One tape.',
        'So **this** is it:\n\n- a\n- b',
        '[To the place](<https://x.test/learn/seeds#Paaaaa>)\n',
      ].join('\n\n'),
    )
  })

  it('keep the lines of code, and its marks as letters', () => {
    const code = '# seed\n\n- x[0] = __init__\n1. <b>'
    expect(markdown([note('seeds', code, 'x')])).toContain(
      '> \\# seed\n>\n> \\- x\\[0\\] = \\_\\_init\\_\\_\n> 1\\. \\<b\\>\n\nx\n\n',
    )
  })

  it('say of words without a note that they are highlighted', () => {
    expect(markdown([note('seeds', 'One tape.', ' ')])).toContain('> One tape.\n\n_highlighted_\n')
  })

  it('of nothing are a title', () => {
    expect(markdown([])).toBe('# Notes on Day One\n')
  })
})

describe('chapters', () => {
  it('come in the order of the course, without empty ones; dropped ones last', () => {
    const chapters = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase() }))
    const groups = byChapter(
      [note('gone', '1', ''), note('c', '2', ''), note('a', '3', '')],
      chapters,
    )
    expect(groups.map(([{ title }]) => title)).toEqual(['A', 'C', 'gone'])
  })
})

describe('searching', () => {
  const notes = [note('a', 'The seed', 'why a Tape?'), note('a', 'A loop', 'draws')]

  it('finds all words in note and quote, in any case and order', () => {
    expect(searchNotes(notes, ' tape SEED ')).toEqual([notes[0]])
    expect(searchNotes(notes, 'tape loop')).toEqual([])
  })

  it('for nothing finds all', () => {
    expect(searchNotes(notes, ' ')).toEqual(notes)
  })
})
