export function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Null when it is not base64; what a mail program escaped (`%3D`) or padded is read all the same. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const plain = decodeURIComponent(text).replaceAll('-', '+').replaceAll('_', '/')
    return Uint8Array.from(atob(plain.replaceAll('=', '')), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
