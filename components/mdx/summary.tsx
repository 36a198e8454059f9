'use client'

import type { ReactNode } from 'react'
import { lesson } from '@/lib/messages/lesson/words'
import { useText } from '@/lib/messages/use-text'

/** The list one could print and pin up. */
export function Summary({ children }: { readonly children: ReactNode }) {
  const t = useText(lesson)
  return (
    <section className="summary" aria-label={t.summary}>
      <p lang={t.lang} className="callout-title">
        {t.pinUp}
      </p>
      {children}
    </section>
  )
}
