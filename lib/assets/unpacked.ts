import { sumOf } from './sum'

type Bytes = Uint8Array<ArrayBuffer>
type Get = (name: string, load: () => Promise<Bytes>) => Promise<Bytes>

/**
 * Files as they are used, in Cache Storage, under the URL of their folder. Where there is no
 * storage (denied, full, a sandboxed frame, plain http) every file is loaded each time. A store
 * holds one folder: files of other builds are removed.
 */
export async function openUnpacked(store: string, folder: string): Promise<Get> {
  const cache = await openCache(store)
  if (!cache) return (_name, load) => load()
  void forgetOthers(cache, folder)
  return async (name, load) => {
    const url = `${folder}${name}?unpacked`
    const kept = await cache
      .match(url)
      .then(soundBytes)
      .catch(() => null)
    if (kept) return kept
    const bytes = await load()
    // Not awaited: a learner need not wait for what only the next visit gains from.
    cache.put(url, new Response(bytes, { headers: { [sumHeader]: sumOf(bytes) } })).catch(() => {})
    return bytes
  }
}

/** What a kept file must still come to: damaged or half-written, it is downloaded again. */
const sumHeader = 'x-day-one-sum'

async function soundBytes(kept: Response | undefined): Promise<Bytes | null> {
  if (!kept) return null
  const bytes = new Uint8Array(await kept.arrayBuffer())
  return kept.headers.get(sumHeader) === sumOf(bytes) ? bytes : null
}

/** Removes every kept file, of this build too. */
export async function forgetUnpacked(store: string): Promise<void> {
  try {
    await caches.delete(store)
  } catch {
    // Without storage nothing was kept.
  }
}

async function openCache(store: string): Promise<Cache | null> {
  try {
    return await caches.open(store)
  } catch {
    return null
  }
}

async function forgetOthers(cache: Cache, folder: string): Promise<void> {
  try {
    for (const { url } of await cache.keys()) {
      if (!url.startsWith(folder)) await cache.delete(url)
    }
  } catch {
    // Old files take room and do no harm.
  }
}
