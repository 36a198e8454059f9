'use client'

import { exportProgress } from '@/lib/progress/store'
import { downloadText } from './download-text'
import { isoDay } from './times'

export function ExportButton({ label = 'Export' }: { readonly label?: string }) {
  return (
    <button
      type="button"
      className="button"
      onClick={() => downloadText(`day-one-progress-${isoDay(Date.now())}.json`, exportProgress())}
    >
      {label}
    </button>
  )
}
