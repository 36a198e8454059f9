import { zipSync, type Zippable } from 'fflate'
import type { PackedFiles } from './bundle'

/** Compressed already: a second time costs time and gains nothing. */
const packed = /\.(gz|zip|woff2|png)$/

/**
 * A zip that is the same for the same files: in the order of their names, with one date, which the
 * format keeps without a time zone.
 */
export function archive(files: PackedFiles): Uint8Array {
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(
    entries.map(([name, bytes]) => [name, [bytes, { level: packed.test(name) ? 0 : 9 }]]),
  )
  return zipSync(zippable, { mtime: new Date(2026, 0, 1) })
}
