import { switchOffline } from '@/lib/offline/page/choice'
import { keepPages, pagesKept, type Amount } from '@/lib/offline/page/keep-pages'
import { keepParcels, type KeepOutcome } from '@/lib/offline/page/keep-parcels'
import { keptSize } from '@/lib/offline/page/parcel-store'
import { askToPersist, measureRoom, type Room } from '@/lib/offline/page/room'
import type { SiteState } from '@/lib/offline/page/state'
import { parcelSize, type Parcel } from '@/lib/offline/parcel'
import { offlineText } from '@/lib/messages/offline/words'

export type Kept = {
  /** Lessons and labs. */
  readonly pages: Amount
  readonly bytes: number
  readonly total: number
  readonly room: Room | null
}

export type Outcome =
  | KeepOutcome
  | { readonly kind: 'removed' }
  | { readonly kind: 'pages'; readonly site: SiteState }
  | { readonly kind: 'no-room'; readonly needed: number; readonly free: number }

export type Keeping =
  | { readonly kind: 'looking' }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'idle'; readonly kept: Kept }
  | {
      readonly kind: 'working'
      readonly bytes: number
      readonly total: number
      readonly what: string
    }
  | { readonly kind: 'ended'; readonly kept: Kept; readonly outcome: Outcome }

/** Rejects where nothing can be kept. */
export async function look(parcels: readonly Parcel[], base: string): Promise<Kept> {
  const root = new URL(base, location.href).href
  const [pages, own, room] = await Promise.all([
    pagesKept(base),
    keptSize(parcels, root),
    measureRoom(),
  ])
  return { pages, bytes: pages.kept + own, total: pages.total + parcelSize(parcels), room }
}

/** Pages first: without them Python has nothing to stand in. */
export async function keepEverything(
  parcels: readonly Parcel[],
  base: string,
  signal: AbortSignal,
  show: (keeping: Keeping) => void,
): Promise<Outcome> {
  const { pages, bytes, total, room } = await look(parcels, base)
  const needed = bytes < total ? pages.total - pages.kept + missingRoom(parcels, bytes, total) : 0
  if (room && needed > room.free) return { kind: 'no-room', needed, free: room.free }
  switchOffline(true)
  await askToPersist()
  const tell = (done: number, what: string) => show({ kind: 'working', bytes: done, total, what })
  tell(pages.kept, offlineText.current().panel.pages)
  const site = await keepPages(base, (done) => tell(done, offlineText.current().panel.pages))
  if (site) return { kind: 'pages', site }
  const root = new URL(base, location.href).href
  const after = (await pagesKept(base)).total
  return keepParcels(parcels, root, (done, what) => tell(after + done, what), signal)
}

/** Files are larger when they are kept than on their way; the same part of them is missing. */
function missingRoom(parcels: readonly Parcel[], bytes: number, total: number): number {
  return parcelSize(parcels, 'room') * (1 - bytes / total)
}
