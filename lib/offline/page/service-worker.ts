import type { FromServiceWorker, HowMuch, ToServiceWorker } from '../messages'
import { setOffline, type SiteState } from './state'

/** `null`, with the reason told, where there are none: old browsers, plain http, opaque frames. */
export function serviceWorkers(): ServiceWorkerContainer | null {
  const impossible = (why: 'browser' | 'insecure' | 'refused') => {
    setOffline({ site: { kind: 'impossible', why } })
    return null
  }
  if (!isSecureContext) return impossible('insecure')
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : impossible('browser')
  } catch {
    return impossible('refused')
  }
}

export function send(worker: ServiceWorker | null, message: ToServiceWorker): void {
  worker?.postMessage(message)
}

/** Asks how much of the site is kept; `null` when the worker does not answer within `limit` ms. */
export function askWorker(
  worker: ServiceWorker,
  type: 'how-much' | 'mend',
  limit = 10_000,
): Promise<HowMuch | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => resolve(null), limit)
    port1.addEventListener('message', ({ data }: MessageEvent<HowMuch>) => {
      clearTimeout(timer)
      resolve(data)
    })
    port1.start()
    worker.postMessage({ type } satisfies ToServiceWorker, [port2])
  })
}

/**
 * Progress and failure of an installation; an update's do not concern who reads the old version.
 * `onServing` hears which build a worker serves that has taken over.
 */
export function listen(
  container: ServiceWorkerContainer,
  isUpdate: () => boolean,
  onServing: (build: string) => void,
): void {
  container.addEventListener('message', ({ data }: MessageEvent<FromServiceWorker>) => {
    if (data.type === 'serving') return onServing(data.build)
    if (isUpdate()) return
    const site: SiteState =
      data.type === 'keeping'
        ? { kind: 'keeping', bytes: data.bytes, total: data.total }
        : { kind: 'failed', reason: data.reason }
    setOffline({ site })
  })
  container.startMessages()
}
