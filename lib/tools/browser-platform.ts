import { download } from '@/lib/assets/download'
import { keepLinked, openUnpacked } from '@/lib/assets/unpacked'
import { FailureError } from '@/lib/messages/failures/failure'
import type { BuiltTool, ToolsManifest } from './manifest'
import type { FromToolWorker, ToToolWorker, ToolWorker } from './protocol'
import type { ToolPlatform } from './toolbox'

/** Tools in module workers, fed with what this page downloads. `base` ends in `/`. */
export function browserToolPlatform(manifest: Partial<ToolsManifest>, base: string): ToolPlatform {
  const built = (id: keyof ToolsManifest): BuiltTool => {
    const tool = manifest[id]
    if (!tool) throw new FailureError({ is: 'notBuilt' })
    return tool
  }
  const folderOf = (id: keyof ToolsManifest) =>
    new URL(`${base}runtime/tools/${built(id).folder}/`, location.href).href
  return {
    load: async (id, onProgress) => {
      const { posted, linked } = built(id)
      const folder = folderOf(id)
      const progress = tally({ ...posted, ...linked }, onProgress)
      const store = `day-one-${id}`
      const unpacked = await openUnpacked(store, folder)
      const names = Object.keys(posted)
      const [bytes] = await Promise.all([
        Promise.all(
          names.map((name) =>
            unpacked.get(name, () =>
              download(`${folder}${name}.gz`, (size) => progress(name, size), { unpacked: true }),
            ),
          ),
        ),
        // Into the browser's cache, with progress: the worker is then started from there.
        ...Object.keys(linked).map((name) =>
          download(folder + name, (size) => progress(name, size)),
        ),
      ])
      void keepLinked(store, folder, Object.keys(linked))
      return {
        files: Object.fromEntries(names.map((name, index) => [name, bytes[index] ?? empty])),
        base: folder,
      }
    },
    spawn: (id) => wrap(new Worker(`${folderOf(id)}worker.js`, { type: 'module', name: id })),
  }
}

const empty = new Uint8Array(0)

/** Adds up parallel downloads; what came from the cache counts as nothing, and never goes backwards. */
function tally(
  sizes: Readonly<Record<string, number>>,
  tell: (loaded: number, total: number) => void,
): (name: string, bytes: number) => void {
  const seen = new Map<string, number>()
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
  return (name, bytes) => {
    seen.set(name, Math.max(bytes, seen.get(name) ?? 0))
    const loaded = [...seen.values()].reduce((sum, size) => sum + size, 0)
    tell(Math.min(loaded, total), total)
  }
}

function wrap(worker: Worker): ToolWorker {
  const like: ToolWorker = {
    postMessage: (message: ToToolWorker) => worker.postMessage(message),
    onmessage: null,
    onerror: null,
    terminate: () => worker.terminate(),
  }
  worker.onmessage = ({ data }: MessageEvent<FromToolWorker>) => like.onmessage?.(data)
  worker.onerror = (event) => like.onerror?.(event.message || { is: 'toolNotStarted' })
  worker.onmessageerror = () => like.onerror?.({ is: 'toolMessageLost' })
  return like
}
