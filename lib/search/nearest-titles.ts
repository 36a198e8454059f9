import { editDistance } from '@/lib/text/edit-distance'
import type { SearchEntry } from './schema'
import { fold, wordsOf } from './tokens'

const suggested = new Set<SearchEntry['kind']>(['chapter', 'lab', 'term'])

/** Titles with a word that looks like one of those typed, nearest first. */
export function nearestTitles(
  typed: string,
  entries: readonly SearchEntry[],
  most = 4,
): readonly string[] {
  const words = wordsOf(typed).map(({ text }) => fold(text))
  const titles = new Set(entries.flatMap(({ kind, title }) => (suggested.has(kind) ? [title] : [])))
  return [...titles]
    .map((title) => ({ title, distance: distanceTo(words, title) }))
    .filter(({ distance }) => distance <= 0.6)
    .toSorted((one, two) => one.distance - two.distance)
    .slice(0, most)
    .map(({ title }) => title)
}

/** 0 for a word that is there, 1 for words that have nothing in common. */
function distanceTo(words: readonly string[], title: string): number {
  const pairs = wordsOf(title).flatMap(({ text }) =>
    words.map((word) => [word, fold(text)] as const),
  )
  const shares = pairs
    .filter(([, known]) => known.length > 2)
    .map(([word, known]) => editDistance(word, known) / Math.max(word.length, known.length))
  return Math.min(1, ...shares)
}
