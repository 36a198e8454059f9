import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { savedStateSchema, type SavedState } from './saved-schema'

/** Tells our text from another tool's, and one format of ours from the next. */
const mark = 'day-one.1.'

/** No state of ours is longer, packed or unpacked; more would be a trap for the unpacker. */
const longestText = 100_000
const longestData = 2_000_000

export type ReadState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly state: SavedState }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Compressed, with a checksum, in characters that every LMS keeps: letters, digits, `+/=.-`. */
export function writeState(state: SavedState): string {
  const body = toBase64(deflateSync(strToU8(JSON.stringify(state)), { level: 9 }))
  return `${mark}${checksum(body)}.${body}`
}

/** Never throws: the text comes from an LMS, and may be cut, foreign or made by hand. */
export function readState(text: string): ReadState {
  if (text.trim() === '') return { kind: 'empty' }
  if (!text.startsWith(mark)) return unreadable('it was not written by this version of the course')
  if (text.length > longestText) return unreadable('it is too long')
  const [sum, body = ''] = text.slice(mark.length).split('.')
  if (sum !== checksum(body)) return unreadable('it is damaged or cut off')
  try {
    const bytes = inflateSync(fromBase64(body), { out: new Uint8Array(longestData) })
    const parsed = savedStateSchema.safeParse(JSON.parse(strFromU8(bytes)))
    if (parsed.success) return { kind: 'read', state: parsed.data }
    return unreadable('its parts are not what they should be')
  } catch {
    return unreadable('it is damaged')
  }
}

const unreadable = (why: string): ReadState => ({ kind: 'unreadable', why })

/** FNV-1a, 32 bits: against accidents, which the unpacker would not notice. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
