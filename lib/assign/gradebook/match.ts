import { editDistance } from '@/lib/text/edit-distance'
import type { Person } from './roster'
import { plainName } from './group'

/** Which line of the roster a learner is; `sure` when the names are the same. */
export type Match = { readonly row: number; readonly sure: boolean }

/**
 * Joins typed names to those of a roster. Equal names (letters' case, accents and the order of the
 * words aside) are sure where they are unique; a near one is a suggestion.
 */
export function matchNames(
  names: readonly string[],
  people: readonly Person[],
): ReadonlyMap<string, Match> {
  const byWords = new Map<string, Person[]>()
  for (const person of people) {
    const words = wordsOf(person.name)
    byWords.set(words, [...(byWords.get(words) ?? []), person])
  }
  const matches = new Map<string, Match>()
  for (const name of names) {
    const same = byWords.get(wordsOf(name)) ?? []
    const [only] = same
    if (only && same.length === 1) matches.set(name, { row: only.row, sure: true })
    else {
      const near = nearest(name, same.length > 1 ? same : people)
      if (near) matches.set(name, { row: near.row, sure: false })
    }
  }
  return matches
}

/** `Lovelace Ada` and `Áda  Lovelace` have the same words. */
function wordsOf(name: string): string {
  const bare = plainName(name).normalize('NFD').replaceAll(/\p{M}/gu, '')
  return bare
    .split(/[\s,.-]+/)
    .filter(Boolean)
    .toSorted()
    .join(' ')
}

function nearest(name: string, people: readonly Person[]): Person | undefined {
  const wanted = wordsOf(name)
  const most = Math.max(1, Math.floor(wanted.length / 4))
  const near = people
    .map((person) => ({ person, far: editDistance(wanted, wordsOf(person.name)) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far)
  const [first, second] = near
  // Two that are equally near are no suggestion.
  return first && first.far !== second?.far ? first.person : undefined
}
