import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { own } from './own'
import { fromBase64, toBase64 } from '@/lib/text/base64'
import { crc32Hex } from '@/lib/text/crc32'

type Files = Readonly<Record<string, string>>

/** Lab -> its starter, which learner and packer both have, and most of a draft repeats. */
export type Starters = Readonly<Record<string, Files>>

export type PackedDraft = readonly [body: string, at: number, starter: string]

/** No code in a lab is longer. */
const longest = 1_000_000

/**
 * Code as what it has beyond the starter, about half as long. It can only be read where the starter
 * is still the same, so it is for where plain text does not fit.
 */
export function packDraft(
  lab: string,
  files: Files,
  at: number,
  starters: Starters,
): PackedDraft | null {
  const starter = starterText(lab, starters)
  if (starter === null) return null
  const body = deflateSync(strToU8(JSON.stringify(files)), {
    level: 9,
    dictionary: strToU8(starter),
  })
  return [toBase64(body), at, crc32Hex(starter)]
}

/** Null when the starter is not the one it was packed with, or the text is damaged. */
export function unpackDraft(lab: string, draft: PackedDraft, starters: Starters): Files | null {
  const starter = starterText(lab, starters)
  const [body, , mark] = draft
  if (starter === null || crc32Hex(starter) !== mark) return null
  try {
    const bytes = inflateSync(fromBase64(body), {
      dictionary: strToU8(starter),
      out: new Uint8Array(longest),
    })
    return JSON.parse(strFromU8(bytes)) as Files
  } catch {
    return null
  }
}

/** The packer looks back 32 KiB at most. */
function starterText(lab: string, starters: Starters): string | null {
  const files = own(starters, lab)
  return files ? JSON.stringify(files).slice(-32_000) : null
}
