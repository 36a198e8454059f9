import { digestOf } from '@/lib/assets/digest'
import { downloadWhole } from '@/lib/assets/download'
import { unpackedKey } from '@/lib/assets/unpacked'
import type { Parcel, ParcelFile } from '../parcel'

/** Where a file is kept, by the lab that used it first or by "download for offline". */
export const keptAt = (root: string, { folder }: Parcel, { kind, name }: ParcelFile): string =>
  kind === 'posted' ? unpackedKey(root + folder + name) : root + folder + name

/** Bytes of what is kept, without reading it. `root` is the site's address, ending in `/`. */
export async function keptSize(parcels: readonly Parcel[], root: string): Promise<number> {
  const sizes = parcels.map(async (parcel) => {
    if (!(await caches.has(parcel.store))) return 0
    const keys = new Set((await (await caches.open(parcel.store)).keys()).map(({ url }) => url))
    const kept = parcel.files.filter((file) => keys.has(keptAt(root, parcel, file)))
    return kept.reduce((sum, { size }) => sum + size, 0)
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** Whether a file is there, whole. A damaged one is removed. */
export async function isKept(cache: Cache, key: string, { sha256 }: ParcelFile): Promise<boolean> {
  const kept = await cache.match(key)
  if (!kept) return false
  if ((await digestOf(await kept.arrayBuffer())) === sha256) return true
  await cache.delete(key)
  return false
}

/** A file that arrived with other bytes than the build has: a proxy, or a server in between. */
export class WrongBytesError extends Error {
  override readonly name = 'WrongBytesError'
}

export async function fetchAndKeep(
  cache: Cache,
  key: string,
  url: string,
  file: ParcelFile,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const unpacked = file.kind === 'posted'
  let { bytes, headers } = await downloadWhole(url, onProgress, { signal, unpacked })
  if ((await digestOf(bytes)) !== file.sha256) {
    // The browser's own cache may have the wrong ones: past it, once.
    const again = { signal, unpacked, cache: 'reload' } as const
    ;({ bytes, headers } = await downloadWhole(url, onProgress, again))
    if ((await digestOf(bytes)) !== file.sha256) throw new WrongBytesError(file.name)
  }
  const kept = new Headers(headers)
  for (const name of ['content-encoding', 'content-length']) kept.delete(name)
  await cache.put(key, new Response(new Blob([bytes]), { headers: kept }))
}
