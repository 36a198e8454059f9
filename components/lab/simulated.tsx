'use client'

import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'

/** Begins the last paragraph of a brief, which is English. */
export function Simulated() {
  const t = useText(labText)
  return (
    <b lang={t.lang} className="font-semibold">
      {t.simulated}
    </b>
  )
}
