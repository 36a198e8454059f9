import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import type { FromToolWorker, ToToolWorker, ToolWorker } from './protocol'
import { readToolsManifest, toolsRoot } from './read-manifest'
import type { ToolPlatform } from './toolbox'

/** The same tools, from the same folders, in worker threads. */
export async function nodeToolPlatform(): Promise<ToolPlatform> {
  const manifest = await readToolsManifest()
  const folderOf = (id: keyof typeof manifest) => path.join(toolsRoot, manifest[id].folder)
  return {
    load: async (id) => {
      const folder = folderOf(id)
      const files = Object.keys(manifest[id].posted).map(async (name) => {
        const bytes = gunzipSync(await readFile(path.join(folder, `${name}.gz`)))
        return [name, new Uint8Array(bytes)] as const
      })
      return { files: Object.fromEntries(await Promise.all(files)), base: `${folder}/` }
    },
    spawn: (id) => wrap(new Worker(path.join(folderOf(id), 'node-worker.mjs'))),
  }
}

function wrap(worker: Worker): ToolWorker {
  const like: ToolWorker = {
    postMessage: (message: ToToolWorker) => worker.postMessage(message),
    onmessage: null,
    onerror: null,
    terminate: () => void worker.terminate(),
  }
  worker.on('message', (message: FromToolWorker) => like.onmessage?.(message))
  worker.on('error', (error: Error) => like.onerror?.(error.message))
  worker.on('exit', () => like.onerror?.('Its worker ended.'))
  // A tool that waits for questions does not keep a command alive.
  worker.unref()
  return like
}
