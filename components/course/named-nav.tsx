'use client'

import type { ReactNode } from 'react'
import { course } from '@/lib/messages/course/words'
import { pages } from '@/lib/messages/pages/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly className?: string; readonly children: ReactNode }

/** Above a lab's own page: the list and the chapter it belongs to. */
export function LabCrumbs({ children }: Props) {
  return (
    <nav aria-label={useText(course).belongs} className="lab-page-crumbs">
      {children}
    </nav>
  )
}

export function LettersNav({ className, children }: Props) {
  return (
    <nav aria-label={useText(pages).letters} className={className}>
      {children}
    </nav>
  )
}
