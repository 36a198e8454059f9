import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { limits } from '../hand-in'
import { ReasonedError, whyOf, type Reason } from '../reason'
import { joined } from './read-all'

type Entry =
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  /** `name` is null where the zip itself is at fault. */
  | { readonly kind: 'refused'; readonly name: string | null; readonly reason: Reason }

const mostEntries = 5_000
const mostUnpacked = 1_000_000_000
/** Small steps: the unpacked form of one is in memory at once, up to a thousand times as large. */
const step = 4_096

/**
 * The files of a zip, one after another, as they are unpacked; no more than one is held at a time.
 * What is announced is not believed: real bytes are counted.
 */
export async function* entriesOfZip(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Entry, void, undefined> {
  const unpacking = new Unpacking()
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (let at = 0; at < next.value.length; at += step) {
        unpacking.push(next.value.subarray(at, at + step))
        yield* unpacking.settled()
      }
    }
    unpacking.finish()
    yield* unpacking.settled()
  } catch (error) {
    yield* unpacking.settled()
    yield { kind: 'refused', name: null, reason: { is: 'zipEnds', of: [whyOf(error)] } }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

class Unpacking {
  private readonly unzip = new Unzip((file) => this.begin(file))
  private readonly ready: Entry[] = []
  private open = new Set<string>()
  private entries = 0
  private unpacked = 0

  constructor() {
    this.unzip.register(UnzipInflate)
  }

  push(bytes: Uint8Array): void {
    this.unzip.push(bytes)
    if (this.unpacked > mostUnpacked) throw new ReasonedError({ is: 'unpacksToMuch' })
    if (this.entries > mostEntries) throw new ReasonedError({ is: 'manyFiles', of: [mostEntries] })
  }

  finish(): void {
    this.unzip.push(new Uint8Array(), true)
    for (const name of this.open) this.refuse(name, { is: 'cutOff' })
  }

  *settled(): Generator<Entry, void, undefined> {
    yield* this.ready.splice(0)
  }

  private begin(file: UnzipFile): void {
    this.entries++
    const { name } = file
    if (name.endsWith('/') || isForSystems(name)) return
    const parts: Uint8Array[] = []
    let size = 0
    this.open.add(name)
    file.ondata = (error, part, final) => {
      if (!this.open.has(name)) return
      if (error) return this.refuse(name, { is: 'damaged' })
      size += part.length
      this.unpacked += part.length
      if (size > limits.fileBytes) {
        file.terminate()
        return this.refuse(name, { is: 'unpacksTo', of: [limits.fileBytes / 1e6] })
      }
      parts.push(part)
      if (!final) return
      this.open.delete(name)
      this.ready.push({ kind: 'bytes', name, bytes: joined(parts) })
    }
    try {
      file.start()
    } catch {
      this.refuse(name, { is: 'strangePacking' })
    }
  }

  private refuse(name: string, reason: Reason): void {
    this.open.delete(name)
    this.ready.push({ kind: 'refused', name, reason })
  }
}

/** What macOS and Windows put beside one's files. */
function isForSystems(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/.test(name)
}
