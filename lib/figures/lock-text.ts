/** A lock file as text, or why it is not taken. */
export type LockText =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }

/** The largest lock that is read, in bytes. */
export const maxLockSize = 5 * 1024 * 1024

/** Bytes of a chosen file as text; a byte order mark is dropped. */
export function lockText(name: string, bytes: Uint8Array): LockText {
  if (bytes.length > maxLockSize)
    return { kind: 'refused', name, why: tooLarge(name, bytes.length) }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      kind: 'refused',
      name,
      why: `${name} is not UTF-8 text${lineOfBadByte(bytes)}. Lock files are UTF-8: is this another file?`,
    }
  }
  if (text.trim() === '') return { kind: 'refused', name, why: `${name} is empty.` }
  return { kind: 'text', name, text }
}

export function tooLarge(name: string, size: number): string {
  const megabytes = (size / 1024 / 1024).toFixed(1)
  return `${name} has ${megabytes} MB; this panel reads up to 5 MB, ten times a large lock.`
}

/** Decodes line by line to name the first that fails. */
function lineOfBadByte(bytes: Uint8Array): string {
  let line = 1
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from)
    const to = end === -1 ? bytes.length : end
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to))
    } catch {
      return ` (line ${line})`
    }
    from = to + 1
  }
  return ''
}
