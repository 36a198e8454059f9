import { crc32 } from '@/lib/text/crc32'
import type { HandIn } from '../hand-in'
import type { KeptReason } from '../reason'

/** What became of one file that was given: a hand-in, or the reason why not. */
export type Taken = HandedIn | Refused

/** `key` tells one from another: the same file given twice has the same. */
export type HandedIn = {
  readonly kind: 'hand-in'
  readonly key: string
  readonly source: string
  readonly handIn: HandIn
}

export type Refused = {
  readonly kind: 'refused'
  readonly key: string
  readonly source: string
  readonly reason: KeptReason
}

export function handedIn(source: string, handIn: HandIn): HandedIn {
  const text = new TextEncoder().encode(JSON.stringify(handIn))
  const { assignment, key, handedInAt } = handIn
  return {
    kind: 'hand-in',
    key: [assignment.id, key, handedInAt, text.length, crc32(text)].join(' '),
    source,
    handIn,
  }
}

export function refused(source: string, reason: KeptReason): Refused {
  return { kind: 'refused', key: `refused ${source}`, source, reason }
}

/** Something to read from: a file of the browser, or one on disk. */
export type Source = {
  /** For people: a path, in a zip `archive.zip › path`. */
  readonly name: string
  readonly size: number
  readonly stream: () => ReadableStream<Uint8Array>
}
