'use client'

import { exportProgress } from '@/lib/progress/store'
import { downloadText } from './download-text'
import { isoDay } from './times'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

export function ExportButton({ label }: { readonly label?: string }) {
  const t = useText(progress)
  return (
    <button
      type="button"
      className="button"
      onClick={() => downloadText(`day-one-progress-${isoDay(Date.now())}.json`, exportProgress())}
    >
      {label ?? t.export}
    </button>
  )
}
