/** A download that failed, in words for the learner. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError'
}

/** No byte for this long: given up, in milliseconds. */
const silenceLimit = 30_000

type DownloadOptions = {
  /** `reload` asks the server, whatever the browser has kept. */
  readonly cache?: RequestCache
  /** Bytes of the file, for those that arrive as they are stored: fewer or more are refused. */
  readonly size?: number | undefined
}

/**
 * The bytes of one file. `onProgress` gets the bytes received so far, decompressed.
 * Rejects with a DownloadError: offline, an HTTP error, silence, or another size.
 */
export async function download(
  url: string,
  onProgress: (bytes: number) => void,
  { cache = 'default', size: wanted }: DownloadOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const name = url.slice(url.lastIndexOf('/') + 1)
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), silenceLimit)
  try {
    const response = await fetch(url, { cache, signal: silence.signal })
    if (!response.ok || !response.body)
      throw new DownloadError(`${name}: the server answered ${response.status}.`)
    const chunks: Uint8Array[] = []
    let size = 0
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), silenceLimit)
      chunks.push(part.value)
      size += part.value.length
      onProgress(size)
    }
    if (wanted !== undefined && size !== wanted)
      throw new DownloadError(
        `${name}: ${size} bytes arrived instead of ${wanted}. Did something on the way cut or change it?`,
      )
    return joined(chunks, size)
  } catch (cause) {
    if (cause instanceof DownloadError) throw cause
    throw new DownloadError(`${name} could not be downloaded. Is the connection up?`, { cause })
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Gunzips; bytes that are not gzip (a server may have unpacked them already) pass through, unless
 * they are a page of words: what a proxy or a hotel's network put in their place.
 */
export async function decompressed(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] === '<'.charCodeAt(0))
    throw new DownloadError('A page arrived instead of a file. Does the network ask you to log in?')
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}
