import { DownloadError } from './download-error'
import { busy } from './in-flight'
import { gather, unpack, type Bytes } from './sink'

/** No byte for this long: given up, in milliseconds. */
const silenceLimit = 30_000

type Options = {
  readonly signal?: AbortSignal
  readonly cache?: RequestCache
  /** Bytes of the file, for one that arrives as it is stored: fewer or more are refused. */
  readonly size?: number | undefined
  /** Gunzips it, if it is packed. */
  readonly unpacked?: boolean
}
type OnProgress = (bytes: number, piece: Uint8Array) => void

/**
 * The bytes of one file. `onProgress` gets the bytes received so far, as they are stored, and the
 * piece that came last. Rejects with a DownloadError: offline, an HTTP error, silence, another size,
 * or one that cannot be unpacked.
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
  { signal, cache, size: wanted, unpacked = false }: Options,
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
    const sink = unpacked ? unpack(name) : gather()
    let size = 0
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer)
      timer = setTimeout(giveUp, silenceLimit)
      size += part.value.length
      onProgress(size, part.value)
      await sink.take(part.value)
    }
    if (wanted !== undefined && size !== wanted)
      throw new DownloadError({ is: 'otherSize', of: [name, size, wanted] })
    return { bytes: await sink.whole(), headers: response.headers }
  } catch (cause) {
    // What is still to come of a file that is refused is not waited for.
    giveUp()
    if (cause instanceof DownloadError) throw cause
    throw new DownloadError({ is: 'notDownloaded', of: [name] }, { cause })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}
