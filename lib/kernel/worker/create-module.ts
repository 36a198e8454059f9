import createPyodideModule from 'pyodide/pyodide.asm.mjs'
import { layImage, readImage } from '../packed-image'

type Create = typeof createPyodideModule

/** The parts of the Emscripten module that are touched here; addresses are in bytes. */
type Internals = {
  HEAP8?: Int8Array
  /** Where the end of what was ever allocated stands. */
  _emscripten_get_sbrk_ptr?: () => number
  __PyRuntime?: number
  __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET?: number
  API?: { restoreSnapshot?: (bytes: Uint8Array) => unknown }
}

/**
 * Pyodide's Emscripten module, statically bundled, with two mendings: it takes packed memory images,
 * and what this engine offers for calling C functions survives a snapshot from another engine.
 *
 * CPython calls through a WebAssembly trampoline where the engine has one, else through
 * JavaScript. Which, is a word in memory, set before a snapshot is restored and overwritten
 * by it. A snapshot made in Node 20 says "JavaScript": slower everywhere, and frames of
 * JavaScript on the stack make it impossible to suspend Python for `input()`.
 */
export const createModule: Create = async (settings) => {
  const emscripten = await createPyodideModule(settings)
  takePackedImages(emscripten as unknown as Internals)
  keepTrampoline(emscripten as unknown as Internals)
  return emscripten
}

/** Pyodide reads the head of an image alone; its memory is laid out here. */
function takePackedImages(emscripten: Internals): void {
  const { API: api, _emscripten_get_sbrk_ptr: placeOfEnd } = emscripten
  const restore = api?.restoreSnapshot
  if (!api || !restore) return
  api.restoreSnapshot = (bytes) => {
    const image = readImage(bytes)
    if (!image) return restore(bytes)
    const { buffer } = emscripten.HEAP8 as Int8Array
    const used = placeOfEnd ? new Uint32Array(buffer)[placeOfEnd() >>> 2] : undefined
    const restored = restore(image.head)
    layImage(image, new Uint8Array(buffer), used ?? image.length)
    return restored
  }
}

function keepTrampoline(emscripten: Internals): void {
  const { API: api, __PyRuntime: runtime, __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: offset } = emscripten
  const restore = api?.restoreSnapshot
  if (!api || !restore || runtime === undefined || offset === undefined) return
  const heap = () => new Int32Array((emscripten.HEAP8 as Int8Array).buffer)
  const place = (runtime + (heap()[offset >>> 2] ?? 0)) >>> 2
  const ours = heap()[place] ?? 0
  api.restoreSnapshot = (bytes) => {
    const restored = restore(bytes)
    heap()[place] = ours
    return restored
  }
}
