'use client'

import type { ReactNode } from 'react'
import { lesson } from '@/lib/messages/lesson/words'
import { useText } from '@/lib/messages/use-text'

type Kind = 'note' | 'care' | 'simulated'
type Props = { readonly kind?: Kind; readonly title?: string; readonly children: ReactNode }

const icons: Record<Kind, string> = {
  note: 'M9 8v4.5M9 5.5v.1',
  care: 'M9 5v4.5M9 12.4v.1',
  simulated: 'M5.5 11.5l3-6 1.5 3.5h3',
}

export function Callout({ kind = 'note', title, children }: Props) {
  const t = useText(lesson)
  return (
    <div className="callout" data-kind={kind} role="note">
      <p className="callout-title">
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <circle cx="9" cy="9" r="7.5" />
          <path d={icons[kind]} />
        </svg>
        {title ?? <span lang={t.lang}>{t.callouts[kind]}</span>}
      </p>
      {children}
    </div>
  )
}
