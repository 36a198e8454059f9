'use client'

import type { ReactNode } from 'react'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

/** Above a lab's own page: the list and the chapter it belongs to. */
export function LabCrumbs({ children }: { readonly children: ReactNode }) {
  return (
    <nav aria-label={useText(course).belongs} className="lab-page-crumbs">
      {children}
    </nav>
  )
}
