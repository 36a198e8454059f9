'use client'

import { LockSlot } from '@/components/figures/your-locks/lock-slot'
import { ReviewResult } from '@/components/figures/your-locks/review-result'
import { useReview } from '@/components/figures/your-locks/use-review'
import { LabButton } from '@/components/lab/lab-button'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { locksText } from '@/lib/messages/figures/your-locks/words'
import { useText } from '@/lib/messages/use-text'

export function ReviewPanelLive({ runtime }: { readonly runtime: RuntimeManifest }) {
  const t = useText(locksText)
  const { slots, review, fill, start, tryExample } = useReview(runtime)
  const { before, after } = slots
  const working = review.kind === 'working'
  const ready = before.kind === 'text' && after.kind === 'text'
  return (
    <div className="grid gap-4" data-testid="your-locks" lang={t.lang}>
      <div className="grid gap-3 sm:grid-cols-2">
        <LockSlot label={t.before} slot={before} onSlot={(slot) => fill('before', slot)} />
        <LockSlot label={t.after} slot={after} onSlot={(slot) => fill('after', slot)} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <LabButton look="go" off={!ready || working} onClick={() => void start(before, after)}>
          {t.compare}
        </LabButton>
        <LabButton look="plain" off={working} onClick={() => void tryExample()}>
          {t.example}
        </LabButton>
        <p className="text-[13px] text-ink-2">{t.stays}</p>
      </div>
      <div aria-live="polite">
        <ReviewResult review={review} />
      </div>
    </div>
  )
}
