'use client'

import { useState, useSyncExternalStore } from 'react'
import { offlineStart, offlineState, subscribeOffline } from '@/lib/offline/page/state'
import { basePath } from '@/lib/site/base-path'
import { offlineText } from '@/lib/messages/offline/words'
import { useText } from '@/lib/messages/use-text'

const updateState = () => offlineState().update
const updateStart = () => offlineStart().update

/** Says that a new version is there. Nothing is reloaded unasked: a lab may be running. */
export function UpdateNotice() {
  const text = useText(offlineText)
  const update = useSyncExternalStore(subscribeOffline, updateState, updateStart)
  const [later, setLater] = useState('none')
  const shown = update !== 'none' && update !== later
  return (
    <div role="status" data-testid="update-notice" data-state={update}>
      {shown && (
        <div className="update-notice">
          <p>{update === 'ready' ? text.update.ready : text.update.replaced}</p>
          <p className="flex gap-3">
            <button type="button" className="button button-go" onClick={() => void reload()}>
              {text.update.reload}
            </button>
            <button type="button" className="button" onClick={() => setLater(update)}>
              {text.update.later}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}

async function reload(): Promise<void> {
  try {
    const { reloadIntoUpdate } = await import('@/lib/offline/page/register')
    await reloadIntoUpdate(`${basePath}/`)
  } catch {
    location.reload()
  }
}
