import { english } from '@/lib/messages/doctor/en'

/* Each writes, reads back and removes. Rejects with the browser's words, or ours where it lies. */

const { probes } = english
const key = 'day-one:probe'

export function probeLocalStorage(): void {
  localStorage.setItem(key, key)
  const read = localStorage.getItem(key)
  localStorage.removeItem(key)
  if (read !== key) throw new Error(probes.notBack)
}

export function probeIndexedDb(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(key)
    const fail = () => reject(opening.error ?? new Error(probes.noDatabase))
    opening.addEventListener('error', fail)
    opening.addEventListener('blocked', fail)
    opening.addEventListener('success', () => {
      opening.result.close()
      indexedDB.deleteDatabase(key)
      resolve()
    })
  })
}

export async function probeCache(): Promise<void> {
  // Only there where a page is served over https, or from this machine.
  if (typeof caches === 'undefined') throw new Error(probes.onlyHttps)
  const cache = await caches.open(key)
  const address = `${location.origin}/${key}`
  await cache.put(address, new Response(key))
  const read = await (await cache.match(address))?.text()
  await caches.delete(key)
  if (read !== key) throw new Error(probes.notBack)
}
