import { decompressed, download } from '@/lib/assets/download'
import { forgetUnpacked, openUnpacked } from '@/lib/assets/unpacked'
import type { LoadProgress, Platform } from './kernel'
import type { RuntimeManifest } from './manifest'
import type { FromWorker, ToWorker, WorkerLike } from './protocol'

/** Where the runtime is kept between visits. */
const store = 'day-one-runtime'

/** Interpreters in module workers, fed with what this page downloads once. `base` ends in `/`. */
export function browserPlatform(manifest: RuntimeManifest, base: string): Platform {
  const folder = new URL(`${base}runtime/${manifest.hash}/`, location.href).href
  return {
    spawn: () => wrap(new Worker(`${folder}worker.js`, { type: 'module', name: 'python' })),
    loadAssets: async (onProgress) => {
      const progress = new Tally(manifest, onProgress)
      const unpacked = await openUnpacked(store, folder)
      // Kept unpacked: reading 30 MB back takes a quarter of the time that gunzip does.
      const get = (name: string) =>
        unpacked(name, () =>
          download(folder + name, (bytes) => progress.add(name, bytes)).then(decompressed),
        )
      const [wasm, stdlib, snapshot] = await Promise.all([
        get('pyodide.asm.wasm').then(compiled),
        get('python_stdlib.zip'),
        // Without the snapshot Python still starts, only slower.
        get('snapshot.bin.gz').catch(() => null),
      ])
      return { wasm, stdlib, snapshot, base: folder }
    },
  }
}

/** Bytes that do not compile are not kept: the next try downloads them again. */
async function compiled(bytes: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes)
  } catch (error) {
    await forgetUnpacked(store)
    throw error
  }
}

/** Adds up the bytes of parallel downloads; late callbacks of one file never go backwards. */
class Tally {
  private readonly seen = new Map<string, number>()

  constructor(
    private readonly manifest: RuntimeManifest,
    private readonly tell: (progress: LoadProgress) => void,
  ) {}

  add(name: string, bytes: number): void {
    this.seen.set(name, Math.max(bytes, this.seen.get(name) ?? 0))
    const names = ['pyodide.asm.wasm', 'python_stdlib.zip', 'snapshot.bin.gz']
    const total = names.reduce((sum, file) => sum + (this.manifest.files[file] ?? 0), 0)
    const loaded = [...this.seen.values()].reduce((sum, size) => sum + size, 0)
    this.tell({ what: 'Python 3.14', loaded: Math.min(loaded, total), total })
  }
}

function wrap(worker: Worker): WorkerLike {
  const like: WorkerLike = {
    postMessage: (message: ToWorker, transfer = []) =>
      worker.postMessage(message, transfer as Transferable[]),
    onmessage: null,
    onerror: null,
    terminate: () => worker.terminate(),
  }
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => like.onmessage?.(data)
  worker.onerror = (event) =>
    like.onerror?.(event.message || 'The Python worker could not be loaded.')
  worker.onmessageerror = () => like.onerror?.('A message to Python could not be read.')
  return like
}
