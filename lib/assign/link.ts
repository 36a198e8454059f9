import { fromBase64Url, toBase64Url } from '@/lib/text/base64'
import { crc32 } from '@/lib/text/crc32'
import { deflateSync } from 'fflate'
import * as z from 'zod/mini'
import { assignmentSchema, type Assignment } from './assignment'
import { inflateWithin } from './inflate-within'
import { pack, unpack } from './packed'

/*
 * What stands behind `#`: the format's version, then base64url of a checksum (4 bytes) and the
 * packed assignment, deflated. The title comes first in it, so that a link that lost its end in
 * somebody's mail program can still say what it was about.
 */
export const linkVersion = 1

/** Past this nothing is unpacked: no assignment comes near it. */
const longestLink = 8_000
const longestText = 40_000

export type ReadLink =
  | { readonly kind: 'ok'; readonly assignment: Assignment }
  | { readonly kind: 'newer'; readonly version: number }
  /** Changed on its way; `title` and `note` where they could still be read. */
  | { readonly kind: 'damaged'; readonly title?: string; readonly note?: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'empty' }

export function writeLink(assignment: Assignment): string {
  const text = new TextEncoder().encode(JSON.stringify(pack(assignment)))
  const deflated = deflateSync(text, { level: 9 })
  const bytes = new Uint8Array(4 + deflated.length)
  new DataView(bytes.buffer).setUint32(0, crc32(text))
  bytes.set(deflated, 4)
  return `${linkVersion}.${toBase64Url(bytes)}`
}

/** Reads what stands behind `#`, with or without it. Never throws. */
export function readLink(hash: string): ReadLink {
  const text = hash.replace(/^#/, '').replaceAll(/\s/g, '')
  if (text === '') return { kind: 'empty' }
  const [, version, body] = /^(\d{1,6})\.([\w%=+/-]*)/.exec(text) ?? []
  if (version === undefined || body === undefined) return { kind: 'foreign' }
  if (Number(version) > linkVersion) return { kind: 'newer', version: Number(version) }
  const bytes = body.length > longestLink ? null : fromBase64Url(body)
  if (Number(version) !== linkVersion || !bytes || bytes.length < 6) return { kind: 'foreign' }
  return readBytes(bytes)
}

function readBytes(bytes: Uint8Array): ReadLink {
  const inflated = inflateWithin(bytes.subarray(4), longestText)
  if (!inflated) return { kind: 'foreign' }
  const text = new TextDecoder().decode(inflated)
  const sound = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === crc32(inflated)
  const assignment = sound ? parse(text) : null
  return assignment ? { kind: 'ok', assignment } : damaged(text)
}

function parse(text: string): Assignment | null {
  try {
    const result = z.safeParse(assignmentSchema, unpack(JSON.parse(text)))
    return result.success ? result.data : null
  } catch {
    return null
  }
}

/** The packed text begins `["title","note"`. */
function damaged(text: string): ReadLink {
  const strings = /^\[("(?:[^"\\]|\\.)*")(?:,("(?:[^"\\]|\\.)*"))?/.exec(text)
  const title = strings?.[1] && textOf(strings[1])
  const note = strings?.[2] && textOf(strings[2])
  if (!title) return { kind: 'damaged' }
  return { kind: 'damaged', title, ...(note ? { note } : {}) }
}

function textOf(json: string): string | undefined {
  try {
    return String(JSON.parse(json)).slice(0, 500)
  } catch {
    return undefined
  }
}
