import { deflateSync } from 'fflate'
import { fromBase64Url, toBase64Url } from '@/lib/text/base64'
import { limits, type HandIn } from './hand-in'
import { inflateWithin } from './inflate-within'
import { readHandIn, type ReadHandIn } from './read-hand-in'

/*
 * A hand-in for a text box: the same JSON, deflated, between two lines by which it is found in
 * whatever an LMS puts around it.
 */
const begin = '-----BEGIN DAY ONE HAND-IN-----'
const end = '-----END DAY ONE HAND-IN-----'
const lineLength = 76

export function handInFile(handIn: HandIn): string {
  return `${JSON.stringify(handIn, null, 1)}\n`
}

export function handInText(handIn: HandIn): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(handIn)), { level: 9 })
  const lines = toBase64Url(bytes).match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? []
  return [begin, ...lines, end, ''].join('\n')
}

/** A file or a pasted text, JSON or not; what an editor or an LMS added around it is cut off. */
export function readHandInAnyhow(text: string): ReadHandIn {
  const from = text.indexOf(begin)
  if (from < 0) return readHandIn(text.replace(/^\uFEFF/, ''))
  const to = text.indexOf(end, from)
  if (to < 0) return { kind: 'refused', reason: { is: 'endMissing' } }
  const body = text.slice(from + begin.length, to).replaceAll(/<[^<>]{0,200}>|&nbsp;|\s/g, '')
  const bytes = fromBase64Url(body)
  const json = bytes && inflateWithin(bytes, limits.fileBytes)
  if (!json) return { kind: 'refused', reason: { is: 'changed' } }
  const read = readHandIn(new TextDecoder().decode(json))
  return read.kind === 'refused' && read.reason.is === 'notJson'
    ? { kind: 'refused', reason: { is: 'changed' } }
    : read
}
