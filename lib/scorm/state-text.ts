import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { fromBase64, toBase64 } from '@/lib/text/base64'
import { crc32Hex } from '@/lib/text/crc32'
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
  return `${mark}${crc32Hex(body)}.${body}`
}

/** Never throws: the text comes from an LMS, and may be cut, foreign or made by hand. */
export function readState(text: string): ReadState {
  if (text.trim() === '') return { kind: 'empty' }
  if (!text.startsWith(mark)) return unreadable('it was not written by this version of the course')
  if (text.length > longestText) return unreadable('it is too long')
  const [sum, body = ''] = text.slice(mark.length).split('.')
  if (sum !== crc32Hex(body)) return unreadable('it is damaged or cut off')
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
