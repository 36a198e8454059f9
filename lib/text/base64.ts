export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** Throws an `InvalidCharacterError` when it is not base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** RFC 4648, section 5, without padding: for addresses and text boxes. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** Null when it is not base64; what a mail program escaped (`%3D`) or padded is read all the same. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const plain = decodeURIComponent(text).replaceAll('-', '+').replaceAll('_', '/')
    const letters = plain.replaceAll('=', '')
    // A text that was cut may end in a letter that holds no whole byte.
    return fromBase64(letters.length % 4 === 1 ? letters.slice(0, -1) : letters)
  } catch {
    return null
  }
}
