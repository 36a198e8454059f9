import { breathing } from '@/lib/timing/breathing'
import { DownloadError } from './download-error'

export type Bytes = Uint8Array<ArrayBuffer>

/** Takes a file in the pieces in which it arrives. */
export type Sink = {
  readonly take: (piece: Bytes) => Promise<void>
  readonly whole: () => Promise<Bytes>
}

/** The file as it is. */
export function gather(): Sink {
  const pieces: Bytes[] = []
  return {
    take: async (piece) => void pieces.push(piece),
    whole: async () => joined(pieces),
  }
}

/**
 * Gunzips while it arrives, in short steps between which the page answers; the packed file is never
 * held whole. What is not gzip (a server may have unpacked it already) passes through, unless it is
 * a page of words: what a proxy or a hotel's network put in the file's place. Rejects with a
 * DownloadError.
 */
export function unpack(name: string): Sink {
  let head = new Uint8Array(0)
  let sink: Sink | null = null
  const damaged = (cause: unknown) => {
    throw new DownloadError({ is: 'damaged', of: [name] }, { cause })
  }
  return {
    take: async (piece) => {
      if (sink) return sink.take(piece).catch(damaged)
      head = joined([head, piece])
      if (head[0] === '<'.charCodeAt(0)) throw new DownloadError({ is: 'page' })
      if (head.length < gzip.length) return
      sink = gzip.every((byte, at) => head[at] === byte) ? gunzip() : gather()
      return sink.take(head).catch(damaged)
    },
    whole: async () => (sink ? sink.whole().catch(damaged) : head),
  }
}

/** What a gzip file begins with (RFC 1952). */
const gzip = [0x1f, 0x8b]

/** Packed bytes of a step, and how long steps may hold the page, in ms. */
const step = 64 * 1024
const longest = 8

function gunzip(): Sink {
  const breathe = breathing(longest)
  const { readable, writable } = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  const whole = new Response(readable).arrayBuffer()
  // It fails together with the piece that is wrong, which tells of it.
  whole.catch(() => {})
  return {
    take: async (piece) => {
      for (let at = 0; at < piece.length; at += step) {
        await writer.write(piece.subarray(at, at + step))
        await breathe()
      }
    },
    whole: async () => {
      await writer.close()
      return new Uint8Array(await whole)
    },
  }
}

function joined(pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const piece of pieces) {
    whole.set(piece, offset)
    offset += piece.length
  }
  return whole
}
