import type { HandIn } from '../hand-in'

/** What became of one file that was given: a hand-in, or the reason why not. */
export type Taken =
  | { readonly kind: 'hand-in'; readonly source: string; readonly handIn: HandIn }
  | { readonly kind: 'refused'; readonly source: string; readonly reason: string }

/** Something to read from: a file of the browser, or one on disk. */
export type Source = {
  /** For people: a path, in a zip `archive.zip › path`. */
  readonly name: string
  readonly size: number
  readonly stream: () => ReadableStream<Uint8Array>
}

export const refused = (source: string, reason: string): Taken => ({
  kind: 'refused',
  source,
  reason,
})
