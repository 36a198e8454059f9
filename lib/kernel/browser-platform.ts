import { compileModule } from '@/lib/assets/compile'
import { download } from '@/lib/assets/download'
import { DownloadError } from '@/lib/assets/download-error'
import { networkRate } from '@/lib/assets/network-rate'
import { forgetUnpacked, keepLinked, openUnpacked, type Unpacked } from '@/lib/assets/unpacked'
import { FailureError } from '@/lib/messages/failures/failure'
import { wrap } from './browser-worker'
import { makeLocally } from './local-snapshot'
import type { RuntimeManifest } from './manifest'
import { isOutOfMemory } from './memory/out-of-memory'
import { unpackImage } from './packed-image'
import { applyDelta } from './packages/snapshot-delta'
import type { LoadProgress, Platform } from './platform'
import type { BootAssets, WorkerLike } from './protocol'

/** Where the runtime is kept between visits. */
const store = 'day-one-runtime'

const wasmFile = 'pyodide.asm.wasm'
const stdlibFile = 'python_stdlib.zip'
const libraryFile = 'python_library.zip'
const core = [wasmFile, stdlibFile, libraryFile]
const snapshotFile = 'snapshot.bin.gz'
/** The image that this browser made itself. */
const localSnapshot = 'snapshot.local'
const packageFiles = ['packages.zip', 'packages.delta.gz']

/**
 * Over a slower connection the snapshot, 6.5 MB, takes longer than Python takes to start without it.
 * In bytes per millisecond.
 */
const quickRate = 1400

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
  const spawn = () => wrap(new Worker(`${folder}worker.js`, { type: 'module', name: 'python' }))
  let cache: RequestCache = 'default'
  const forget = async () => {
    cache = 'reload'
    await forgetUnpacked(store)
  }
  return {
    spawn,
    forget,
    loadAssets: async (onProgress) => {
      const wanted = [...core, ...(withPackages ? [snapshotFile, ...packageFiles] : [])]
      const progress = new Tally(manifest, wanted, onProgress)
      const unpacked = await openUnpacked(store, folder)
      // Kept unpacked: reading 30 MB back takes a quarter of the time that gunzip does.
      const get = (name: string) =>
        unpacked.get(name, () => {
          const size = name.endsWith('.gz') ? undefined : manifest.files[name]
          const onProgress = (bytes: number) => progress.add(name, bytes)
          return download(folder + name, onProgress, { cache, size, unpacked: true })
        })
      // Without a snapshot Python still starts, only slower.
      const optional = (name: string) => get(name).catch(() => null)
      const keptLibrary = unpacked.read(libraryFile)
      const keptImage = withPackages ? null : image(unpacked)
      const [wasm, stdlib] = await Promise.all([
        compiled(unpacked, folder + wasmFile, forget, {
          onProgress: (bytes) => progress.add(wasmFile, bytes),
          cache,
          size: manifest.files[wasmFile],
        }),
        get(stdlibFile),
      ])
      const first = [wasmFile, stdlibFile].map((name) => folder + name)
      const quick = (networkRate(first) ?? 0) > quickRate && !savesData()
      // After the first two: on a slow connection it would only hold them up.
      const library = keptLibrary.then((bytes) => bytes ?? get(libraryFile))
      library.catch(ignore)
      void keepLinked(store, folder, ['worker.js'])
      const assets = { wasm, stdlib, library, base: folder }
      if (withPackages) {
        const [packages, ...parts] = await Promise.all([
          get('packages.zip'),
          optional(snapshotFile),
          optional('packages.delta.gz'),
        ])
        return { ...assets, packages, snapshot: await joined(parts, forget) }
      }
      const snapshot = (await keptImage) ?? (quick ? await optional(snapshotFile) : null)
      return { ...assets, packages: null, snapshot }
    },
    ...(withPackages
      ? {}
      : {
          improve: (assets, mayWork) =>
            mayWork ? makeImage(assets, folder, spawn()) : fetchImage(assets, folder),
        }),
  }
}

/** What is kept: the image made here, else the build's. */
const image = async (unpacked: Unpacked) =>
  (await unpacked.read(localSnapshot)) ?? (await unpacked.read(snapshotFile))

/** Made while the learner reads or types: 6.5 MB less to download, and the next visit has it. */
async function makeImage(
  assets: BootAssets,
  folder: string,
  worker: WorkerLike,
): Promise<BootAssets | null> {
  const standIns = await download(`${folder}stand-ins.json`, () => {})
    .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as StandIns)
    // They are then imported when a lab asks for them, as without a snapshot.
    .catch(() => ({}))
  const snapshot = await makeLocally(worker, { ...assets, snapshot: null }, standIns)
  if (!snapshot) return null
  const unpacked = await openUnpacked(store, folder)
  void unpacked.keep(localSnapshot, snapshot)
  return { ...assets, snapshot }
}

/** The build's image after all: bytes, and no second worker. */
async function fetchImage(assets: BootAssets, folder: string): Promise<BootAssets | null> {
  if (savesData()) return null
  try {
    const unpacked = await openUnpacked(store, folder)
    const snapshot = await unpacked.get(snapshotFile, () =>
      download(folder + snapshotFile, ignore, { unpacked: true }),
    )
    return { ...assets, snapshot }
  } catch {
    return null
  }
}

function ignore(): void {}

type StandIns = Readonly<Record<string, string>>

/** Without a difference that fits, Python starts from the plain image and imports the packages. */
async function joined(
  [snapshot = null, delta = null]: readonly (Uint8Array | null)[],
  forget: () => Promise<void>,
): Promise<Uint8Array | null> {
  try {
    return snapshot && delta ? applyDelta(unpackImage(snapshot), delta) : snapshot
  } catch {
    await forget()
    return snapshot
  }
}

const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

type Loading = {
  readonly onProgress: (bytes: number) => void
  readonly cache: RequestCache
  readonly size: number | undefined
}

/** Bytes that do not compile are not kept: the next try downloads them again. */
async function compiled(
  unpacked: Unpacked,
  url: string,
  forget: () => Promise<void>,
  { onProgress, ...options }: Loading,
): Promise<WebAssembly.Module> {
  // Absent in Safari's lockdown mode, and where an organisation switched it off.
  if (typeof WebAssembly === 'undefined') throw new FailureError({ is: 'noWebAssembly' })
  try {
    return await compileModule(unpacked, url, onProgress, options)
  } catch (error) {
    if (String(error).includes('Content Security Policy'))
      throw new FailureError({ is: 'noWebAssembly' }, { cause: error })
    if (!(error instanceof DownloadError) && !isOutOfMemory(error)) await forget()
    throw error
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
