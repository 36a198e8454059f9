/**
 * A memory image without its empty pages, which are half of it: fewer bytes to keep, to sum up and
 * to hand to each worker, and pages that no interpreter ever touches.
 *
 * Layout, in 32-bit words: magic number, length of Pyodide's head in bytes, length of the memory in
 * bytes, number of runs, then for each run its first page and its pages, then the head and the runs.
 */
const magic = 0x6b706d69
const page = 4096

export type PackedImage = {
  /** All of Pyodide's snapshot that stands before the memory. */
  readonly head: Uint8Array
  /** Of the whole memory, in bytes. */
  readonly length: number
  readonly runs: readonly { readonly at: number; readonly bytes: Uint8Array }[]
}

/** From a snapshot as Pyodide makes it; its second word says where the memory begins. */
export function packImage(image: Uint8Array): Uint8Array<ArrayBuffer> {
  const headLength = words(image)[1] ?? 0
  const memory = image.subarray(headLength)
  const runs = fullPages(words(memory))
  const table = [magic, headLength, memory.length, runs.length, ...runs.flat()]
  const pages = runs.reduce((sum, [, count]) => sum + count, 0)
  const packed = new Uint8Array(table.length * 4 + headLength + pages * page)
  packed.set(new Uint8Array(Uint32Array.from(table).buffer))
  packed.set(image.subarray(0, headLength), table.length * 4)
  let offset = table.length * 4 + headLength
  for (const [first, count] of runs) {
    packed.set(memory.subarray(first * page, (first + count) * page), offset)
    offset += count * page
  }
  return packed
}

/** Null for bytes that are no packed image. Throws where one was cut off. */
export function readImage(packed: Uint8Array): PackedImage | null {
  const table = words(packed)
  const [first, headLength = 0, length = 0, count = 0] = table
  if (first !== magic) return null
  let offset = 4 * (4 + 2 * count) + headLength
  const head = packed.subarray(offset - headLength, offset)
  const runs = []
  for (let run = 0; run < count; run += 1) {
    const [at = 0, pages = 0] = table.subarray(4 + 2 * run, 6 + 2 * run)
    runs.push({ at: at * page, bytes: packed.subarray(offset, offset + pages * page) })
    offset += pages * page
  }
  if (offset !== packed.length) throw new Error('The memory image is cut off.')
  return { head, length, runs }
}

/** The snapshot as Pyodide makes it; one that is not packed stays as it is. */
export function unpackImage(packed: Uint8Array): Uint8Array {
  const read = readImage(packed)
  if (!read) return packed
  const { head, length, runs } = read
  const image = new Uint8Array(head.length + length)
  image.set(head)
  for (const { at, bytes } of runs) image.set(bytes, head.length + at)
  return image
}

/**
 * Writes an image into the memory of an interpreter that has just begun. What lies past `used`
 * bytes was never written to: its empty pages are left alone, so they take no room.
 */
export function layImage({ length, runs }: PackedImage, memory: Uint8Array, used: number): void {
  if (memory.length !== length) throw new Error('The memory image has another size.')
  let end = 0
  for (const { at, bytes } of runs) {
    if (end < used) memory.fill(0, end, Math.min(at, used))
    memory.set(bytes, at)
    end = at + bytes.length
  }
  if (end < used) memory.fill(0, end, used)
}

/** Pages with anything but zeros in them, neighbours together. */
function fullPages(memory: Uint32Array): [first: number, count: number][] {
  const runs: [number, number][] = []
  const perPage = page / 4
  for (let at = 0; at * perPage < memory.length; at += 1) {
    if (memory.subarray(at * perPage, (at + 1) * perPage).every((word) => word === 0)) continue
    const last = runs.at(-1)
    if (last && last[0] + last[1] === at) last[1] += 1
    else runs.push([at, 1])
  }
  return runs
}

function words(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2)
}
