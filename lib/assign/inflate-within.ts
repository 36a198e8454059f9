import { Inflate } from 'fflate'

/**
 * Inflates as far as the bytes go: what follows a fault is lost, what came before it is not. Null
 * past `most` bytes, so that a small text cannot fill the memory.
 */
export function inflateWithin(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> | null {
  const parts: Uint8Array[] = []
  const size = () => parts.reduce((sum, part) => sum + part.length, 0)
  const stream = new Inflate((part) => {
    parts.push(part)
    if (size() > most) throw new Error('too long')
  })
  // In small steps, so that a fault takes no more with it than it must; a byte becomes 1,032 at most.
  const step = Math.min(4096, Math.max(8, Math.ceil(bytes.length / 64)))
  try {
    for (let at = 0; at < bytes.length; at += step)
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch {
    // What was read so far is all there is.
  }
  if (size() > most) return null
  const all = new Uint8Array(size())
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0)
  return all
}
