import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Worker, type TransferListItem } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import type { Platform } from './kernel'
import { applyDelta } from './packages/snapshot-delta'
import type { FromWorker, ToWorker, WorkerLike } from './protocol'
import { readRuntimeManifest, runtimeFolder } from './read-manifest'

/**
 * Interpreters in worker threads: the same worker code, no confinement. Trusted code only.
 * With `packages` for labs that declare some.
 */
export async function nodePlatform({ packages = false } = {}): Promise<Platform> {
  const { hash, files } = await readRuntimeManifest()
  const withPackages = packages && files['packages.zip'] !== undefined
  const folder = path.join(runtimeFolder, hash)
  const bytes = async (name: string) => new Uint8Array(await readFile(path.join(folder, name)))
  const unpacked = async (name: string) => new Uint8Array(gunzipSync(await bytes(name)))
  return {
    spawn: () =>
      wrap(new Worker(path.join(folder, 'node-worker.mjs'), { stdout: false, stderr: false })),
    loadAssets: async () => {
      const snapshot = await unpacked('snapshot.bin.gz')
      return {
        wasm: await WebAssembly.compile(await bytes('pyodide.asm.wasm')),
        stdlib: await bytes('python_stdlib.zip'),
        library: bytes('python_library.zip'),
        snapshot: withPackages
          ? applyDelta(snapshot, await unpacked('packages.delta.gz'))
          : snapshot,
        packages: withPackages ? await bytes('packages.zip') : null,
        base: `${folder}/`,
      }
    },
  }
}

function wrap(worker: Worker): WorkerLike {
  const like: WorkerLike = {
    postMessage: (message: ToWorker, transfer = []) =>
      worker.postMessage(message, transfer as unknown as TransferListItem[]),
    onmessage: null,
    onerror: null,
    terminate: () => void worker.terminate(),
  }
  worker.on('message', (message: FromWorker) => like.onmessage?.(message))
  worker.on('error', (error: Error) => like.onerror?.(error.message))
  worker.on('exit', () => like.onerror?.({ is: 'workerEnded' }))
  return like
}
