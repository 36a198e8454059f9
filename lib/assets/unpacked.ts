import { digestOf } from './digest'

type Bytes = Uint8Array<ArrayBuffer>

/** Files as they are used, in Cache Storage, under the URL of their folder. */
export type Unpacked = {
  /** The kept bytes, else what `load` brings, which is then kept. */
  readonly get: (name: string, load: () => Promise<Bytes>) => Promise<Bytes>
  /** What is kept and still what it was; null where there is nothing, or something damaged. */
  readonly read: (name: string) => Promise<Bytes | null>
  /** What is kept under this name, as it was kept. */
  readonly find: (name: string) => Promise<Response | undefined>
  /** Never fails: who cannot keep a file loads it again. */
  readonly keep: (name: string, bytes: Bytes, type?: string) => Promise<void>
}

/** A file as it is used has an address of its own: the server's is that of the packed one. */
export const unpackedKey = (url: string): string => `${url}?unpacked`

/**
 * Where there is no storage (denied, full, a sandboxed frame, plain http) every file is loaded each
 * time. A store holds one folder, and files of other builds are removed: by the service worker
 * where there is one, because it knows whether a page of another build is open.
 */
export async function openUnpacked(store: string, folder: string): Promise<Unpacked> {
  const cache = await openCache(store)
  if (!cache) return nothingKept
  if (!isServed()) void forgetOthers(cache, folder)
  const address = (name: string) => unpackedKey(folder + name)
  const find = (name: string) => cache.match(address(name)).catch(() => undefined)
  const keep = async (name: string, bytes: Bytes, type = 'application/octet-stream') => {
    try {
      const headers = { 'Content-Type': type, [digestHeader]: await digestOf(bytes) }
      // A blob: writing bytes themselves holds the page up five times as long.
      await cache.put(address(name), new Response(new Blob([bytes]), { headers }))
    } catch {
      // Full: it is loaded again the next time.
    }
  }
  const read = (name: string) =>
    find(name)
      .then(soundBytes)
      .catch(() => null)
  return {
    find,
    read,
    keep,
    get: async (name, load) => {
      const kept = await read(name)
      if (kept) return kept
      const bytes = await load()
      // Not awaited: a learner need not wait for what only the next visit gains from.
      void keep(name, bytes)
      return bytes
    },
  }
}

const nothingKept: Unpacked = {
  get: (_name, load) => load(),
  find: async () => undefined,
  read: async () => null,
  keep: async () => {},
}

const digestHeader = 'x-day-one-digest'

/** What "download for offline" kept has none here: it has been held against the build's. */
async function soundBytes(kept: Response | undefined): Promise<Bytes | null> {
  if (!kept) return null
  const bytes = new Uint8Array(await kept.arrayBuffer())
  const digest = kept.headers.get(digestHeader)
  return digest === null || digest === (await digestOf(bytes)) ? bytes : null
}

/**
 * Keeps scripts that are started by their address, with their headers: a worker's policy is one of
 * them. Only a service worker can hand them out again; where none may exist nothing is kept.
 */
export async function keepLinked(
  store: string,
  folder: string,
  names: readonly string[],
): Promise<void> {
  if (!isSecureContext || !('serviceWorker' in navigator)) return
  const cache = await openCache(store)
  for (const name of names) {
    try {
      if (cache && !(await cache.match(folder + name))) await cache.add(folder + name)
    } catch {
      // Full, or gone offline: it is tried again at the next start.
    }
  }
}

/** Removes every kept file, of this build too. */
export async function forgetUnpacked(store: string): Promise<void> {
  try {
    await caches.delete(store)
  } catch {
    // Without storage nothing was kept.
  }
}

function isServed(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller)
  } catch {
    return false
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
