/** A lock file as text, or why it is not taken. */
export type LockText =
  | {
      readonly kind: 'text'
      readonly name: string
      readonly text: string
      /** One of the pair to try. */
      readonly example?: true
    }
  | { readonly kind: 'refused'; readonly name: string; readonly why: Refusal }

export type Refusal =
  /** In bytes. */
  | { readonly kind: 'large'; readonly size: number }
  /** No UTF-8; the line is the first that fails, where one does alone. */
  | { readonly kind: 'not-text'; readonly line: number | null }
  | { readonly kind: 'empty' | 'unreadable' }

/** The largest lock that is read, in bytes. */
export const maxLockSize = 5 * 1024 * 1024

/** Bytes of a chosen file as text; a byte order mark is dropped. */
export function lockText(name: string, bytes: Uint8Array): LockText {
  if (bytes.length > maxLockSize)
    return { kind: 'refused', name, why: { kind: 'large', size: bytes.length } }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { kind: 'refused', name, why: { kind: 'not-text', line: lineOfBadByte(bytes) } }
  }
  if (text.trim() === '') return { kind: 'refused', name, why: { kind: 'empty' } }
  return { kind: 'text', name, text }
}

/** Decodes line by line to name the first that fails. */
function lineOfBadByte(bytes: Uint8Array): number | null {
  let line = 1
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from)
    const to = end === -1 ? bytes.length : end
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to))
    } catch {
      return line
    }
    from = to + 1
  }
  return null
}
