/**
 * Length and a checksum of some megabytes, in a few milliseconds (a cryptographic digest takes ten
 * times as long): against damage, not against people. Fletcher's sum over 32-bit words.
 */
export function sumOf(bytes: Uint8Array<ArrayBuffer>): string {
  const count = bytes.length >>> 2
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, count)
  let once = 1
  let twice = 0
  const add = (word: number) => {
    once = (once + word) | 0
    twice = (twice + once) | 0
  }
  for (let at = 0; at < count; at += 1) add(words[at] ?? 0)
  for (const byte of aligned.subarray(count * 4)) add(byte)
  return `${bytes.length}-${once >>> 0}-${twice >>> 0}`
}
