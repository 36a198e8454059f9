'use client'

import { useStorageStatus } from '@/lib/progress/use-progress'

/** Says so when progress cannot be kept; otherwise nothing is there to see. */
export function StorageNotice() {
  const { kind, message } = useStorageStatus()
  return (
    <div role="status" data-testid="storage-notice" data-state={kind}>
      {kind !== 'saved' && <p className="storage-notice">{message}</p>}
    </div>
  )
}
