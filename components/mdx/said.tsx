import type { ReactNode } from 'react'
import { CodeText } from '@/components/ui/code-text'

/** A claim one often meets, and what is true. */
export function Said({
  claim,
  children,
}: {
  readonly claim: string
  readonly children: ReactNode
}) {
  return (
    <div className="callout" data-kind="care" role="note">
      <p className="callout-title">
        <span>
          Often said: “<CodeText text={claim} />”
        </span>
      </p>
      {children}
    </div>
  )
}
