'use client'

import { useSyncExternalStore } from 'react'
import { Section } from '@/components/progress/section'
import { offlineStart, offlineState, subscribeOffline } from '@/lib/offline/page/state'
import { parcelSize, type Parcel } from '@/lib/offline/parcel'
import type { Keeping } from './keep-everything'
import { KeepProgress } from './keep-progress'
import { RoomLine } from './room-line'
import { offlineText } from '@/lib/messages/offline/words'
import { useText } from '@/lib/messages/use-text'
import { useKeeping } from './use-keeping'
import { keepingWords } from './words'

const siteState = () => offlineState().site
const siteStart = () => offlineStart().site

/** What of the course is kept in this browser, all of it on request, and its removal. */
export function OfflinePanel({ parcels }: { readonly parcels: readonly Parcel[] }) {
  const text = useText(offlineText)
  const { panel, remove: removal } = text
  const site = useSyncExternalStore(subscribeOffline, siteState, siteStart)
  const { keeping, start, cancel, remove } = useKeeping(parcels)
  const impossible = site.kind === 'impossible' ? text.impossible[site.why] : null
  const kept = 'kept' in keeping ? keeping.kept : null
  return (
    <Section title={panel.title} aside={asideOf(panel, keeping)} anchor="offline">
      <div
        className="divide-y divide-line border-y border-line text-[0.9375rem] leading-normal"
        data-testid="offline"
        data-state={keeping.kind}
      >
        <div className="py-5">
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
            <p className="max-w-[34rem]">
              <strong className="block font-semibold">{panel.download}</strong>
              <span className="text-ink-2">
                {panel.lede}{' '}
                {kept && panel.size(kept.total, kept.pages.total + parcelSize(parcels, 'room'))}
              </span>
            </p>
            <KeepButton
              keeping={keeping}
              disabled={impossible !== null}
              onStart={() => void start()}
              onCancel={cancel}
            />
          </div>
          {keeping.kind === 'working' && <KeepProgress {...keeping} />}
          <p role="status" className="mt-3 empty:hidden" data-testid="offline-status">
            {impossible ?? keepingWords(text, keeping)}
          </p>
          {kept && !impossible && <RoomLine site={site} room={kept.room} />}
        </div>
        {kept && kept.bytes > 0 && (
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-5">
            <p className="max-w-[34rem]">
              <strong className="block font-semibold">{removal.title}</strong>
              <span className="text-ink-2">{removal.lede}</span>
            </p>
            <button type="button" className="button" onClick={() => void remove()}>
              {removal.button}
            </button>
          </div>
        )}
      </div>
    </Section>
  )
}

type Panel = (typeof offlineText.english)['panel']

function asideOf(panel: Panel, keeping: Keeping): string {
  if (!('kept' in keeping) || keeping.kept.total === 0) return panel.aside.none
  const { bytes, total, pages } = keeping.kept
  if (bytes >= total) return panel.aside.ready
  return pages.kept > 0 ? panel.aside.part : panel.aside.none
}

type ButtonProps = {
  readonly keeping: Keeping
  readonly disabled: boolean
  readonly onStart: () => void
  readonly onCancel: () => void
}

/** One button, so that the focus stays where it is when the work begins and ends. */
function KeepButton({ keeping, disabled, onStart, onCancel }: ButtonProps) {
  const text = useText(offlineText)
  const working = keeping.kind === 'working'
  const waits = keeping.kind === 'looking' || keeping.kind === 'impossible'
  return (
    <button
      type="button"
      className={`button ${working ? '' : 'button-go'}`}
      disabled={disabled || waits}
      onClick={working ? onCancel : onStart}
    >
      {labelOf(text.panel, keeping)}
    </button>
  )
}

function labelOf(panel: Panel, keeping: Keeping): string {
  if (keeping.kind === 'working') return panel.cancel
  if (!('kept' in keeping)) return panel.download
  const { bytes, total, pages } = keeping.kept
  if (bytes >= total) return panel.check
  return bytes > pages.kept ? panel.resume(total - bytes) : panel.start(total - bytes)
}
