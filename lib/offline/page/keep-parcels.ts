import type { Parcel } from '../parcel'
import { fetchAndKeep, isKept, keptAt, WrongBytesError } from './parcel-store'

export type KeepOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  /** Another tab does it already. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'full' }
  | { readonly kind: 'wrong-bytes'; readonly file: string }
  | { readonly kind: 'network'; readonly file: string }

type Tell = (bytes: number, title: string) => void

/**
 * Keeps all files, one after the other. What is kept is checked and counts; what is damaged is
 * fetched again. A break costs the file it fell into.
 */
export function keepParcels(
  parcels: readonly Parcel[],
  root: string,
  tell: Tell,
  signal: AbortSignal,
): Promise<KeepOutcome> {
  const work = () => keepAll(parcels, root, tell, signal)
  const { locks } = navigator as { readonly locks?: LockManager }
  if (!locks) return work()
  return locks.request('day-one-offline', { ifAvailable: true }, (lock) =>
    lock ? work() : { kind: 'elsewhere' as const },
  )
}

async function keepAll(
  parcels: readonly Parcel[],
  root: string,
  tell: Tell,
  signal: AbortSignal,
): Promise<KeepOutcome> {
  let done = 0
  let current = ''
  const brought: Brought[] = []
  try {
    for (const parcel of parcels) {
      const cache = await caches.open(parcel.store)
      for (const file of parcel.files) {
        if (signal.aborted) return { kind: 'cancelled' }
        current = file.name
        const key = keptAt(root, parcel, file)
        const before = done
        const progress = (bytes: number) => tell(before + Math.min(bytes, file.size), parcel.title)
        if (!(await isKept(cache, key, file))) {
          await fetchAndKeep(cache, key, root + parcel.folder + file.from, file, progress, signal)
          brought.push({ store: parcel.store, key })
        }
        done += file.size
        tell(done, parcel.title)
      }
    }
    return { kind: 'done' }
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' }
    const outcome = problem(error, current)
    if (outcome.kind === 'full') await takeBack(brought, parcels)
    return outcome
  }
}

type Brought = { readonly store: string; readonly key: string }

/**
 * Half of it makes nothing work without a network, and would leave labs and the gradebook no room.
 * What a lab had kept before stays.
 */
async function takeBack(brought: readonly Brought[], parcels: readonly Parcel[]): Promise<void> {
  for (const { store, key } of brought) await (await caches.open(store)).delete(key)
  for (const store of new Set(parcels.map((parcel) => parcel.store)))
    if ((await (await caches.open(store)).keys()).length === 0) await caches.delete(store)
}

function problem(error: unknown, file: string): KeepOutcome {
  if (error instanceof WrongBytesError) return { kind: 'wrong-bytes', file }
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return { kind: 'full' }
  return { kind: 'network', file }
}
