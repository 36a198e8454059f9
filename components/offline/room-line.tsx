import type { Room } from '@/lib/offline/page/room'
import type { SiteState } from '@/lib/offline/page/state'
import { offlineText } from '@/lib/messages/offline/words'
import { useText } from '@/lib/messages/use-text'

/** What the browser says of its storage, and what happens to the pages just now. */
export function RoomLine({ site, room }: { readonly site: SiteState; readonly room: Room | null }) {
  const text = useText(offlineText)
  const { panel } = text
  const words = [
    site.kind === 'keeping' && panel.pagesKeeping(site.bytes, site.total),
    site.kind === 'off' && panel.pagesOff,
    site.kind === 'failed' && text.failed[site.reason],
    room && panel.room(room.used, room.free),
    room && (room.persistent ? panel.lasting : panel.passing),
  ].filter((line) => typeof line === 'string')
  return <p className="mt-3 text-sm text-ink-2">{words.join(' ')}</p>
}
