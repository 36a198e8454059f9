import { FailureError } from '@/lib/messages/failures/failure'
import { busy } from './in-flight'

/** A download that failed. */
export class DownloadError extends FailureError {
  override readonly name = 'DownloadError'
}

/** No byte for this long: given up, in milliseconds. */
const silenceLimit = 30_000

type Bytes = Uint8Array<ArrayBuffer>
type Options = {
  readonly signal?: AbortSignal
  readonly cache?: RequestCache
  /** Bytes of the file, for one that arrives as it is stored: fewer or more are refused. */
  readonly size?: number | undefined
}
type OnProgress = (bytes: number, piece: Uint8Array) => void

/**
 * The bytes of one file. `onProgress` gets the bytes received so far, decompressed, and the piece
 * that came last. Rejects with a DownloadError: offline, an HTTP error, silence, or another size.
 */
export async function download(
  url: string,
  onProgress: OnProgress,
  options: Options = {},
): Promise<Bytes> {
  return (await downloadWhole(url, onProgress, options)).bytes
}

/** The same with the headers that came with it; `signal` gives up. */
export function downloadWhole(
  url: string,
  onProgress: OnProgress,
  options: Options = {},
): Promise<{ readonly bytes: Bytes; readonly headers: Headers }> {
  return busy(() => receive(url, onProgress, options))
}

async function receive(
  url: string,
  onProgress: OnProgress,
  { signal, cache, size: wanted }: Options,
) {
  const name = url.slice(url.lastIndexOf('/') + 1)
  const silence = new AbortController()
  const giveUp = () => silence.abort()
  signal?.addEventListener('abort', giveUp)
  let timer = setTimeout(giveUp, silenceLimit)
  try {
    signal?.throwIfAborted()
    const response = await fetch(url, { signal: silence.signal, ...(cache ? { cache } : {}) })
    if (!response.ok || !response.body)
      throw new DownloadError({ is: 'serverAnswered', of: [name, response.status] })
    const chunks: Uint8Array[] = []
    let size = 0
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer)
      timer = setTimeout(giveUp, silenceLimit)
      chunks.push(part.value)
      size += part.value.length
      onProgress(size, part.value)
    }
    if (wanted !== undefined && size !== wanted)
      throw new DownloadError({ is: 'otherSize', of: [name, size, wanted] })
    return { bytes: joined(chunks, size), headers: response.headers }
  } catch (cause) {
    if (cause instanceof DownloadError) throw cause
    throw new DownloadError({ is: 'notDownloaded', of: [name] }, { cause })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}

/**
 * Gunzips; bytes that are not gzip (a server may have unpacked them already) pass through, unless
 * they are a page of words: what a proxy or a hotel's network put in their place.
 */
export async function decompressed(bytes: Bytes): Promise<Bytes> {
  if (bytes[0] === '<'.charCodeAt(0)) throw new DownloadError({ is: 'page' })
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function joined(chunks: readonly Uint8Array[], size: number): Bytes {
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}
