/** What a result leads to. */
export type SearchKind = 'chapter' | 'section' | 'lab' | 'check' | 'term'

/** One thing that can be found. */
export type SearchEntry = {
  readonly kind: SearchKind
  /** From the root of the site, without the base path. */
  readonly url: string
  readonly title: string
  /** The chapter or the lab it belongs to; empty for a chapter itself. */
  readonly place: string
  /** What is searched besides the title, and where snippets come from. */
  readonly text: string
}

/** Counted up when the file's shape or the way words are cut changes. */
export const searchFormat = 1

/** `/search/<hash>.json`. */
export type SearchFile = {
  readonly format: typeof searchFormat
  readonly entries: readonly SearchEntry[]
  /** A MiniSearch index of the entries, by their position. */
  readonly index: string
}
