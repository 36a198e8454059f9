import type { KeptNote } from '@/lib/progress/notes'

type Chapter = { readonly id: string; readonly title: string }

/** What stands around the notes, in the reader's language. */
type Words = {
  readonly title: string
  readonly highlight: string
  readonly toParagraph: string
}

/** Notes as one Markdown file: chapters as headings, words as quotes, each note as it was typed. */
export function notesMarkdown(
  groups: readonly (readonly [chapter: Chapter, notes: readonly KeptNote[]])[],
  words: Words,
  address: (kept: KeptNote) => string,
): string {
  const parts = groups.flatMap(([{ title }, notes]) => [
    `## ${escaped(title)}`,
    ...notes.flatMap((kept) => {
      const { quote, text } = kept.note
      const link = `[${words.toParagraph}](<${address(kept)}>)`
      return [quoted(quote), text.trim() === '' ? `_${words.highlight}_` : text.trim(), link]
    }),
  ])
  return `${[`# ${escaped(words.title)}`, ...parts].join('\n\n')}\n`
}

const quoted = (quote: string) =>
  quote
    .split('\n')
    .map((line) => `> ${escaped(line).replace(/^(\s*\d*)([-+.)])/, '$1\\$2')}`.trimEnd())
    .join('\n')

/** What Markdown would read as more than letters; lists begin lines, and are only in quotes. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|~$]/g, '\\$&')

/** Notes by chapter, in the order of the course; chapters that it no longer has come last. */
export function byChapter(
  notes: readonly KeptNote[],
  chapters: readonly Chapter[],
): readonly (readonly [chapter: Chapter, notes: readonly KeptNote[]])[] {
  const known = new Map(chapters.map((chapter) => [chapter.id, chapter]))
  const gone = [...new Set(notes.map(({ chapter }) => chapter))]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, title: id }))
  return [...chapters, ...gone]
    .map((chapter) => [chapter, notes.filter((kept) => kept.chapter === chapter.id)] as const)
    .filter(([, notes]) => notes.length > 0)
}

/** Notes in which all the words typed are, in the note or in what it is about. */
export function searchNotes(notes: readonly KeptNote[], typed: string): readonly KeptNote[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return notes.filter(({ note }) => {
    const text = `${note.quote} ${note.text}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
