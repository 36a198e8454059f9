import { decompressed, download } from '@/lib/assets/download'
import { forgetUnpacked, openUnpacked } from '@/lib/assets/unpacked'
import type { LoadProgress, Platform } from './kernel'
import type { RuntimeManifest } from './manifest'
import { applyDelta } from './packages/snapshot-delta'
import type { FromWorker, ToWorker, WorkerLike } from './protocol'

/** Where the runtime is kept between visits. */
const store = 'day-one-runtime'

const plain = ['pyodide.asm.wasm', 'python_stdlib.zip', 'snapshot.bin.gz']
const extra = ['packages.zip', 'packages.delta.gz']

/**
 * Interpreters in module workers, fed with what this page downloads once. `base` ends in `/`.
 * With `packages` for labs that declare some.
 */
export function browserPlatform(
  manifest: RuntimeManifest,
  base: string,
  { packages = false } = {},
): Platform {
  const withPackages = packages && manifest.files['packages.zip'] !== undefined
  const folder = new URL(`${base}runtime/${manifest.hash}/`, location.href).href
  let cache: RequestCache = 'default'
  const forget = async () => {
    cache = 'reload'
    await forgetUnpacked(store)
  }
  return {
    forget,
    spawn: () => wrap(new Worker(`${folder}worker.js`, { type: 'module', name: 'python' })),
    loadAssets: async (onProgress) => {
      const progress = new Tally(manifest, withPackages ? [...plain, ...extra] : plain, onProgress)
      const unpacked = await openUnpacked(store, folder)
      const fetched = (name: string) => {
        const onProgress = (bytes: number) => progress.add(name, bytes)
        if (name.endsWith('.gz'))
          return download(folder + name, onProgress, { cache }).then(decompressed)
        return download(folder + name, onProgress, { cache, size: manifest.files[name] })
      }
      // Kept unpacked: reading 30 MB back takes a quarter of the time that gunzip does.
      const get = (name: string) => unpacked(name, () => fetched(name))
      const optional = (name: string) => get(name).catch(() => null)
      const [wasm, stdlib, snapshot, archive, delta] = await Promise.all([
        get('pyodide.asm.wasm').then((bytes) => compiled(bytes, forget)),
        get('python_stdlib.zip'),
        // Without the snapshot Python still starts, only slower.
        optional('snapshot.bin.gz'),
        withPackages ? get('packages.zip') : null,
        withPackages ? optional('packages.delta.gz') : null,
      ])
      const image = snapshot && delta ? await withDelta(snapshot, delta, forget) : snapshot
      return { wasm, stdlib, snapshot: image, packages: archive, base: folder }
    },
  }
}

/** Bytes that do not compile are not kept: the next try downloads them again. */
async function compiled(
  bytes: Uint8Array<ArrayBuffer>,
  forget: () => Promise<void>,
): Promise<WebAssembly.Module> {
  // Absent in Safari's lockdown mode, and where an organisation switched it off.
  if (typeof WebAssembly === 'undefined') throw new Error(noWebAssembly)
  try {
    return await WebAssembly.compile(bytes)
  } catch (error) {
    if (String(error).includes('Content Security Policy'))
      throw new Error(noWebAssembly, { cause: error })
    await forget()
    throw error
  }
}

const noWebAssembly =
  'WebAssembly is switched off here: by a lockdown mode, an extension, or the policy of the page or of your organisation.'

/** Without what fits, Python starts from the plain image and imports the packages, slower. */
async function withDelta(
  snapshot: Uint8Array,
  delta: Uint8Array,
  forget: () => Promise<void>,
): Promise<Uint8Array> {
  try {
    return applyDelta(snapshot, delta)
  } catch {
    await forget()
    return snapshot
  }
}

/** Adds up the bytes of parallel downloads; late callbacks of one file never go backwards. */
class Tally {
  private readonly seen = new Map<string, number>()

  constructor(
    private readonly manifest: RuntimeManifest,
    private readonly names: readonly string[],
    private readonly tell: (progress: LoadProgress) => void,
  ) {}

  add(name: string, bytes: number): void {
    this.seen.set(name, Math.max(bytes, this.seen.get(name) ?? 0))
    const total = this.names.reduce((sum, file) => sum + (this.manifest.files[file] ?? 0), 0)
    const loaded = [...this.seen.values()].reduce((sum, size) => sum + size, 0)
    this.tell({ what: 'Python 3.14', loaded: Math.min(loaded, total), total })
  }
}

/** A worker may fail while the assets load, before anybody listens: then it is told who comes. */
function wrap(worker: Worker): WorkerLike {
  let listener: WorkerLike['onerror'] = null
  let failure: string | null = null
  const fail = (message: string) => {
    failure ??= message
    listener?.(message)
  }
  const like: WorkerLike = {
    postMessage: (message: ToWorker, transfer = []) =>
      worker.postMessage(message, transfer as Transferable[]),
    onmessage: null,
    get onerror() {
      return listener
    },
    set onerror(next) {
      listener = next
      // Later: who listens has not set itself up yet.
      if (failure !== null) queueMicrotask(() => listener?.(failure ?? ''))
    },
    terminate: () => worker.terminate(),
  }
  const life = lifeline(() => fail('The Python worker ended.'))
  life.begin(like)
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'holding') life.watch()
    else like.onmessage?.(data)
  }
  worker.onerror = (event) => fail(event.message || 'The Python worker could not be loaded.')
  worker.onmessageerror = () => fail('A message to Python could not be read.')
  return like
}

/**
 * A browser that ends a worker (memory, a crash, the task manager) raises no error on it, and Python
 * that is busy cannot answer a question. But it holds a lock, which the browser then hands on.
 */
function lifeline(gone: () => void) {
  const lock = `day-one-python-${performance.timeOrigin}-${Math.random()}`
  return {
    begin: (worker: WorkerLike) => {
      // Not everywhere: plain http, a sandbox without an origin.
      if ('locks' in navigator) worker.postMessage({ type: 'lifeline', lock })
    },
    watch: () => void navigator.locks.request(lock, gone).catch(() => {}),
  }
}
