import { editDistance } from '@/lib/text/edit-distance'
import type { Person } from './roster'
import { plainName } from './group'

/** Which line of the roster a learner is; `sure` when the names are the same. */
export type Match = { readonly row: number; readonly sure: boolean }

type Known = { readonly person: Person; readonly words: string }

/**
 * Joins typed names to those of a roster. Equal names (letters' case, accents and the order of the
 * words aside) are sure where they are unique; a near one is a suggestion.
 */
export function matchNames(
  names: readonly string[],
  people: readonly Person[],
): ReadonlyMap<string, Match> {
  const byWords = new Map<string, Known[]>()
  const known = people.map((person): Known => ({ person, words: wordsOf(person.name) }))
  for (const one of known) {
    const same = byWords.get(one.words)
    if (same) same.push(one)
    else byWords.set(one.words, [one])
  }
  const matches = new Map<string, Match>()
  for (const name of names) {
    const same = byWords.get(wordsOf(name)) ?? []
    const [only] = same
    if (only && same.length === 1) matches.set(name, { row: only.person.row, sure: true })
    else {
      const near = nearest(name, same.length > 1 ? same : known)
      if (near) matches.set(name, { row: near.row, sure: false })
    }
  }
  return matches
}

/** Nobody's name goes on longer than this. */
const longestName = 300

/** `Lovelace Ada` and `Áda  Lovelace` have the same words. */
function wordsOf(name: string): string {
  const bare = plainName(name.slice(0, longestName)).normalize('NFD').replaceAll(/\p{M}/gu, '')
  return bare
    .split(/[\s,.-]+/)
    .filter(Boolean)
    .toSorted()
    .join(' ')
}

function nearest(name: string, known: readonly Known[]): Person | undefined {
  const wanted = wordsOf(name)
  const most = Math.max(1, Math.floor(wanted.length / 4))
  const near = known
    // Comparing takes the product of the lengths, and a cell may hold a book.
    .filter(({ words }) => Math.abs(words.length - wanted.length) <= most)
    .map(({ person, words }) => ({ person, far: editDistance(wanted, words) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far)
  const [first, second] = near
  // Two that are equally near are no suggestion.
  return first && first.far !== second?.far ? first.person : undefined
}
