import { counting, inQuotes } from '../format'
import { tags } from '../language'

const count = counting(tags.en)

/** What a reader writes beside the lessons. */
export const english = {
  notes: 'Notes',
  myNotes: 'My notes',
  notesOf: (n: number) => count(n, 'note', 'notes'),
  selected: 'Selected words',
  highlight: 'Highlight',
  note: 'Note',
  noteOn: (words: string) => `Your note on “${inQuotes(words)}”`,
  highlightOf: (words: string) => `Your highlight “${inQuotes(words)}”`,
  writeHere: 'Write a note',
  edit: 'Edit',
  editOne: (words: string) => `Edit the note on “${inQuotes(words)}”`,
  write: 'Add a note',
  writeOne: (words: string) => `Add a note to the highlight “${inQuotes(words)}”`,
  remove: 'Remove',
  removeOne: (words: string) => `Remove what you noted on “${inQuotes(words)}”`,
  removed: 'Removed.',
  undo: 'Undo',
  done: 'Done',
  earlier: 'Earlier paragraph (Alt ↑)',
  later: 'Later paragraph (Alt ↓)',
  highlighted: 'Highlighted.',
  isBack: 'It is back.',
  tooLong: (now: number, most: number) =>
    `A note holds ${most} characters and this has ${now}. The last change is not kept; shorten it first.`,
  tooMany: (most: number) => `There is room for ${most} notes. Remove one to make another.`,
  notKept:
    'This browser keeps nothing at the moment: the note lasts until you close this tab. Copy it, or export it from the progress page.',
  paragraph: 'Note on this paragraph',
  inChapter: 'In this chapter',
  noneInChapter:
    'Nothing noted in this chapter yet. Select words to highlight them or to note something on them.',
  all: 'All my notes',
  close: 'Close',
  detached: 'Notes on earlier wording',
  detachedMore: 'The text these were made on has changed since. Nothing of them is lost.',
  none: 'Nothing noted yet. In a chapter, select words to highlight them or to note something on them, or press N.',
  search: 'Search in my notes',
  found: (n: number) => `${count(n, 'note', 'notes')} found`,
  download: 'Download notes',
  highlightOnly: 'highlighted',
  toParagraph: 'To the paragraph',
  fileTitle: (course: string) => `Notes on ${course}`,
}
