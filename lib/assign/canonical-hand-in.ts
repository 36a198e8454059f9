import { handInSchema, type HandIn } from './hand-in'
import type { Reason } from './reason'
import { handInFile, readHandInAnyhow } from './hand-in-text'

/** The file of a hand-in with its fields in the order of the schema: the bytes that are hashed. */
export function canonicalHandIn(handIn: HandIn): string {
  return handInFile(handInSchema.parse(handIn))
}

/** SHA-256 of the text as UTF-8, in hexadecimal. Undefined where the browser has none: plain http. */
export async function sha256(text: string): Promise<string | undefined> {
  if (globalThis.crypto?.subtle === undefined) return undefined
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What people read to each other: the first sixteen digits, in fours. */
export function shortHash(hash: string): string {
  return hash.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1-')
}

export type Comparison =
  | { readonly kind: 'same' | 'resaved' | 'other'; readonly hash: string; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: Reason }
  | { readonly kind: 'not-a-hash' }
  | { readonly kind: 'no-hashes' }

/**
 * Whether a hand-in, as file or pasted text, is the one of a certificate; `printed` is the hash on
 * it, whole or short. `resaved`: other bytes, as after an editor or an LMS, with the same content.
 */
export async function compareHandIn(text: string, printed: string): Promise<Comparison> {
  const wanted = printed.toLowerCase().replaceAll(/[\s-]/g, '')
  if (!/^(?:[0-9a-f]{16}|[0-9a-f]{64})$/.test(wanted)) return { kind: 'not-a-hash' }
  const read = readHandInAnyhow(text)
  if (read.kind === 'refused') return read
  const { name } = read.handIn
  const asIs = await sha256(text)
  const hash = await sha256(canonicalHandIn(read.handIn))
  if (asIs === undefined || hash === undefined) return { kind: 'no-hashes' }
  if (asIs.startsWith(wanted)) return { kind: 'same', hash: asIs, name }
  return { kind: hash.startsWith(wanted) ? 'resaved' : 'other', hash, name }
}
