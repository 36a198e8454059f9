import { download } from './download'
import type { Unpacked } from './unpacked'

const type = 'application/wasm'

/** Whatever type a server gave it. */
const asWasm = (body: ReadableStream | null) =>
  new Response(body, { headers: { 'Content-Type': type } })

/**
 * A WebAssembly module, kept or downloaded, compiled while it arrives. Rejects with a DownloadError,
 * or with a CompileError when the bytes are no WebAssembly; those are not kept.
 */
export async function compileModule(
  unpacked: Unpacked,
  url: string,
  onProgress: (bytes: number) => void,
): Promise<WebAssembly.Module> {
  const name = url.slice(url.lastIndexOf('/') + 1)
  const kept = await unpacked.find(name)
  if (kept) return WebAssembly.compileStreaming(asWasm(kept.body))
  const pieces = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, {
    highWaterMark: Infinity,
  })
  const writer = pieces.writable.getWriter()
  const compiling = WebAssembly.compileStreaming(asWasm(pieces.readable))
  // Both fail together when the download does, and the download says why.
  compiling.catch(() => {})
  try {
    const bytes = await download(url, (size, piece) => {
      onProgress(size)
      void writer.write(piece).catch(() => {})
    })
    await writer.close().catch(() => {})
    const compiled = await compiling
    void unpacked.keep(name, bytes, type)
    return compiled
  } catch (error) {
    void writer.abort(error).catch(() => {})
    throw error
  }
}
