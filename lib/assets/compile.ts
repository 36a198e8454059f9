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
  options: { readonly cache?: RequestCache; readonly size?: number | undefined } = {},
): Promise<WebAssembly.Module> {
  const name = url.slice(url.lastIndexOf('/') + 1)
  const kept = await unpacked.find(name)
  if (kept) {
    try {
      return await WebAssembly.compileStreaming(asWasm(kept.body))
    } catch {
      // Damaged since it was kept: another one is downloaded, and kept in its place.
    }
  }
  const pieces = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, {
    highWaterMark: Infinity,
  })
  const writer = pieces.writable.getWriter()
  const compiling = WebAssembly.compileStreaming(asWasm(pieces.readable))
  // Both fail together when the download does, and the download says why.
  compiling.catch(() => {})
  try {
    const onPiece = (size: number, piece: Uint8Array) => {
      onProgress(size)
      void writer.write(piece).catch(() => {})
    }
    const bytes = await download(url, onPiece, options)
    await writer.close().catch(() => {})
    const compiled = await compiling
    void unpacked.keep(name, bytes, type)
    return compiled
  } catch (error) {
    void writer.abort(error).catch(() => {})
    throw error
  }
}
