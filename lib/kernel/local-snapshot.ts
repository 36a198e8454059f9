import type { BootAssets, WorkerLike } from './protocol'

/** In milliseconds; after that the machine has better things to do. */
const limit = 60_000

/**
 * The memory image that `scripts/build-runtime.ts` makes, made here and now: a worker boots from
 * scratch and imports what labs use. Null when that does not work; the worker is ended.
 */
export function makeLocally(
  worker: WorkerLike,
  assets: BootAssets,
  standIns: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return new Promise((resolve) => {
    const settle = (bytes: Uint8Array<ArrayBuffer> | null) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(bytes)
    }
    const timer = setTimeout(() => settle(null), limit)
    worker.onmessage = (message) => settle(message.type === 'snapshot' ? message.bytes : null)
    worker.onerror = () => settle(null)
    const { library, ...posted } = assets
    worker.postMessage({ type: 'make-snapshot', assets: posted, standIns })
    library.then(
      (bytes) => worker.postMessage({ type: 'library', bytes }),
      () => settle(null),
    )
  })
}
