/**
 * The service worker of a site that wants none any more (OFFLINE=off): it takes the other's place,
 * removes what that kept, and itself. Open pages go on; the next one comes from the server.
 */
import { siteStore } from '../stores'
import type { WorkerScope } from './scope'

const worker = self as unknown as WorkerScope

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(remove()))

async function remove(): Promise<void> {
  await worker.registration.unregister()
  await caches.delete(siteStore(worker.registration.scope))
}
