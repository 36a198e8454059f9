import type { Why } from '@/lib/messages/failures/failure'
import { workerEnded } from './memory/out-of-memory'
import type { FromWorker, ToWorker, WorkerLike } from './protocol'

/** A worker may fail while the assets load, before anybody listens: then it is told who comes. */
export function wrap(worker: Worker): WorkerLike {
  let listener: WorkerLike['onerror'] = null
  let failure: Why | null = null
  let gone: Promise<unknown> | undefined
  const fail = (why: Why) => {
    failure ??= why
    listener?.(why)
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
    get gone() {
      return gone
    },
  }
  listen(like, worker, (lock) => {
    // The browser hands the lock on when the worker's memory is free, a moment after `terminate`.
    gone = navigator.locks.request(lock, () => fail(workerEnded)).catch(() => {})
  })
  worker.onerror = (event) => fail(event.message || { is: 'workerNotLoaded' })
  worker.onmessageerror = () => fail({ is: 'messageLost' })
  return like
}

/**
 * A browser that ends a worker (memory, a crash, the task manager) raises no error on it, and Python
 * that is busy cannot answer a question. But it holds a lock, which the browser then hands on.
 */
function listen(like: WorkerLike, worker: Worker, onHeld: (lock: string) => void): void {
  const lock = `day-one-python-${performance.timeOrigin}-${Math.random()}`
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type !== 'holding') like.onmessage?.(data)
    else onHeld(lock)
  }
  // Not everywhere: plain http, a sandbox without an origin.
  if ('locks' in navigator) like.postMessage({ type: 'lifeline', lock })
}
