import { noteLimits, type Note, type Progress } from './schema'

export type NewNote = Pick<Note, 'quote' | 'from' | 'whole' | 'text'>
export type KeptNote = {
  readonly key: string
  readonly chapter: string
  /** Id of the paragraph, as lib/mdx gives it. */
  readonly block: string
  readonly note: Note
}

export function noteKey(chapter: string, block: string, random: string): string {
  return `${chapter}/${block}/${random}`
}

/** Every note that is not removed, oldest first. */
export function listNotes({ notes }: Pick<Progress, 'notes'>): readonly KeptNote[] {
  return Object.entries(notes)
    .filter(([, note]) => !note.removed)
    .map(([key, note]) => {
      const [chapter = '', block = ''] = key.split('/')
      return { key, chapter, block, note }
    })
    .toSorted((a, b) => a.note.madeAt - b.note.madeAt || (a.key < b.key ? -1 : 1))
}

/** Without listing them: asked at every change of the progress. */
export function hasNotes({ notes }: Pick<Progress, 'notes'>, chapter: string): boolean {
  return Object.entries(notes).some(
    ([key, { removed }]) => !removed && key.startsWith(`${chapter}/`),
  )
}

export type NoteProblem =
  | { readonly kind: 'long'; readonly most: number; readonly now: number }
  | { readonly kind: 'many'; readonly most: number }

/** Why a note cannot be kept as it is; null when it can. */
export function noteProblem(
  progress: Pick<Progress, 'notes'>,
  text: string,
  isNew: boolean,
): NoteProblem | null {
  if (text.length > noteLimits.text)
    return { kind: 'long', most: noteLimits.text, now: text.length }
  const full = isNew && listNotes(progress).length >= noteLimits.notes
  return full ? { kind: 'many', most: noteLimits.notes } : null
}
