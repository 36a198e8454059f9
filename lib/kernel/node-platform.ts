import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Worker, type TransferListItem } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import type { Platform } from './kernel'
import type { FromWorker, ToWorker, WorkerLike } from './protocol'
import { readRuntimeManifest, runtimeFolder } from './read-manifest'

/** Interpreters in worker threads: the same worker code, no confinement. Trusted code only. */
export async function nodePlatform(): Promise<Platform> {
  const { hash } = await readRuntimeManifest()
  const folder = path.join(runtimeFolder, hash)
  const bytes = async (name: string) => new Uint8Array(await readFile(path.join(folder, name)))
  return {
    spawn: () =>
      wrap(new Worker(path.join(folder, 'node-worker.mjs'), { stdout: false, stderr: false })),
    loadAssets: async () => ({
      wasm: await WebAssembly.compile(await bytes('pyodide.asm.wasm')),
      stdlib: await bytes('python_stdlib.zip'),
      snapshot: new Uint8Array(gunzipSync(await bytes('snapshot.bin.gz'))),
      base: `${folder}/`,
    }),
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
  worker.on('exit', () => like.onerror?.('The Python worker ended.'))
  return like
}
