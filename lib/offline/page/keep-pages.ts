import type { HowMuch } from '../messages'
import { startOffline } from './register'
import { askWorker } from './service-worker'
import { offlineState, setOffline, subscribeOffline, type SiteState } from './state'

export type Amount = { readonly kept: number; readonly total: number }

/** Bytes of lessons and labs that are kept; without a service worker what the server says of them. */
export async function pagesKept(base: string): Promise<Amount> {
  const worker = (await navigator.serviceWorker.getRegistration(base))?.active
  const known = worker ? await askWorker(worker, 'how-much') : null
  if (known) return known
  const answer = await fetch(`${base}offline.json`).catch(() => null)
  const { bytes } = answer?.ok ? ((await answer.json()) as { bytes: number }) : { bytes: 0 }
  return { kept: 0, total: bytes }
}

/** Installs the service worker, or lets it fetch what is missing. `null`: all is kept. */
export async function keepPages(
  base: string,
  tell: (bytes: number) => void,
): Promise<SiteState | null> {
  const active = (await navigator.serviceWorker.getRegistration(base))?.active
  if (active) return mended(await askWorker(active, 'mend', mendLimit))
  setOffline({ site: { kind: 'unknown' } })
  const settled = new Promise<SiteState>((resolve) => {
    const stop = subscribeOffline(() => {
      const { site } = offlineState()
      if (site.kind === 'keeping') return tell(site.bytes)
      if (site.kind === 'unknown') return
      stop()
      resolve(site)
    })
  })
  await startOffline(base, true)
  const site = await settled
  return site.kind === 'kept' ? null : site
}

/** Some megabytes over a slow line, in ms. */
const mendLimit = 300_000

function mended(answer: HowMuch | null): SiteState | null {
  if (answer && answer.kept === answer.total) return null
  return { kind: 'failed', reason: answer?.failure ?? 'network' }
}
