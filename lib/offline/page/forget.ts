import { switchOffline } from './choice'
import { keepsRuntime, siteStore } from '../stores'
import { setOffline } from './state'

/**
 * Removes everything that is kept for offline, and stays removed until somebody asks for it again.
 * Progress is in another place and is not touched.
 */
export async function forgetOffline(root: string): Promise<void> {
  switchOffline(false)
  const registration = await navigator.serviceWorker.getRegistration(root).catch(() => undefined)
  if (registration?.scope === root) await registration.unregister()
  await caches.delete(siteStore(root))
  for (const name of (await caches.keys()).filter(keepsRuntime)) {
    const cache = await caches.open(name)
    const keys = await cache.keys()
    const own = keys.filter(({ url }) => url.startsWith(root))
    for (const request of own) await cache.delete(request)
    if (own.length === keys.length) await caches.delete(name)
  }
  setOffline({ site: { kind: 'off' } })
}
