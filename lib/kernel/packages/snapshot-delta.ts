/**
 * A memory image as its difference from another: one with packages imported shares most of its
 * words with the one without, which every visitor has already.
 *
 * Layout, in 32-bit words: length of the image in bytes, number of runs, then for each run its
 * offset and its length in words, then the words of all runs.
 */

/** Fewer equal words than this between two runs: one run is shorter. */
const gap = 4

export function packDelta(base: Uint8Array, image: Uint8Array): Uint8Array {
  const [old, now] = [words(base), words(image)]
  const runs: [start: number, end: number][] = []
  for (let at = 0; at < now.length; at += 1) {
    if (now[at] === old[at]) continue
    const last = runs.at(-1)
    if (last && at - last[1] < gap) last[1] = at + 1
    else runs.push([at, at + 1])
  }
  const head = [image.length, runs.length, ...runs.flatMap(([start, end]) => [start, end - start])]
  const size = runs.reduce((sum, [start, end]) => sum + end - start, head.length)
  const delta = new Uint32Array(size)
  delta.set(head)
  let offset = head.length
  for (const [start, end] of runs) {
    delta.set(now.subarray(start, end), offset)
    offset += end - start
  }
  return new Uint8Array(delta.buffer)
}

/** The image that `packDelta` was given. Throws where the two do not fit together. */
export function applyDelta(base: Uint8Array, packed: Uint8Array): Uint8Array {
  const delta = words(packed)
  const [length = 0, count = 0] = delta
  const image = new Uint8Array(length)
  image.set(base.subarray(0, length))
  const target = words(image)
  let source = 2 + 2 * count
  for (let run = 0; run < count; run += 1) {
    const [start = 0, size = 0] = delta.subarray(2 + 2 * run, 4 + 2 * run)
    target.set(delta.subarray(source, source + size), start)
    source += size
  }
  if (source !== delta.length) throw new Error('The memory image of the packages is cut off.')
  return image
}

function words(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2)
}
