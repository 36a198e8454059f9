import MiniSearch, { type SearchOptions } from 'minisearch'
import { nearestTitles } from './nearest-titles'
import { indexOptions } from './options'
import { queryOf, wrongLetters } from './query'
import { searchFormat, type SearchEntry, type SearchFile, type SearchKind } from './schema'

export type Found = {
  readonly entry: SearchEntry
  /** The indexed forms that matched, for marking. */
  readonly terms: ReadonlySet<string>
}

export type Finder = {
  /** Best first. */
  readonly find: (typed: string) => readonly Found[]
  /** Titles near to words that nothing was found for. */
  readonly suggest: (typed: string) => readonly string[]
}

const kindBoost: Readonly<Record<SearchKind, number>> = {
  chapter: 1.6,
  lab: 1.5,
  term: 1.4,
  section: 1,
  check: 0.7,
}

/** Longer words are not in the course, and only cost time. */
const mostTyped = 120

/** Throws when the file is not one that this page can read. */
export function openSearch(file: SearchFile): Finder {
  if (file.format !== searchFormat)
    throw new Error(
      `The search index has format ${String(file.format)}, not ${String(searchFormat)}.`,
    )
  const { entries } = file
  const index = MiniSearch.loadJSON(file.index, indexOptions)
  const options: SearchOptions = {
    // queryOf has cut the words already.
    tokenize: (term) => [term],
    prefix: true,
    fuzzy: wrongLetters,
    boost: { title: 4 },
    weights: { fuzzy: 0.25, prefix: 0.6 },
    boostDocument: (id: number) => kindBoost[entries[id]?.kind ?? 'section'],
  }
  const find = (typed: string): Found[] => {
    const text = typed.slice(0, mostTyped)
    const all = index.search(queryOf(text, 'AND'), options)
    const results = all.length > 0 ? all : index.search(queryOf(text, 'OR'), options)
    return results.flatMap(({ id, terms }) => {
      const entry = entries[id as number]
      return entry ? [{ entry, terms: new Set(terms) }] : []
    })
  }
  return { find, suggest: (typed) => nearestTitles(typed.slice(0, mostTyped), entries) }
}
