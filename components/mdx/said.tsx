'use client'

import type { ReactNode } from 'react'
import { CodeText } from '@/components/ui/code-text'
import { lesson } from '@/lib/messages/lesson/words'
import { useText } from '@/lib/messages/use-text'

/** A claim one often meets, and what is true. */
export function Said({
  claim,
  children,
}: {
  readonly claim: string
  readonly children: ReactNode
}) {
  const t = useText(lesson)
  return (
    <div className="callout" data-kind="care" role="note">
      <p className="callout-title">
        <span>
          <CodeText text={t.oftenSaid(claim)} />
        </span>
      </p>
      {children}
    </div>
  )
}
