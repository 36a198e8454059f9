'use client'

import type { Problem } from '@/lib/progress/problem'
import { useStorageStatus } from '@/lib/progress/use-progress'
import { sayIn } from '@/lib/messages/saying'
import { storageText } from '@/lib/messages/storage/words'
import { useText } from '@/lib/messages/use-text'

/** Says so when progress cannot be kept; otherwise nothing is there to see. */
export function StorageNotice() {
  const { kind, says } = useStorageStatus()
  return (
    <div role="status" data-testid="storage-notice" data-state={kind}>
      {kind !== 'saved' && (
        <p className="storage-notice">
          <StorageWords says={says} />
        </p>
      )}
    </div>
  )
}

/** A component of its own: whose progress is saved fetches no words for it. */
function StorageWords({ says }: { readonly says: Problem }) {
  return sayIn(useText(storageText), says)
}
