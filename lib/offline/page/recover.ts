import { siteStore } from '../stores'

/**
 * Whether the server says outright that there is no service worker here any more. Silence, a server
 * error or a sign-in page say nothing of the kind.
 */
export async function isWithdrawn(base: string): Promise<boolean> {
  const answer = await fetch(`${base}sw.js`, { cache: 'no-store', redirect: 'manual' }).catch(
    () => null,
  )
  return answer?.status === 404 || answer?.status === 410
}

/** From the next page on, everything comes from the server again. Progress is not touched. */
export async function forgetSite(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.unregister()
  await caches.delete(siteStore(registration.scope)).catch(() => false)
}
