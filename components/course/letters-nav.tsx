'use client'

import type { ReactNode } from 'react'
import { pages } from '@/lib/messages/pages/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly className: string; readonly children: ReactNode }

export function LettersNav({ className, children }: Props) {
  return (
    <nav aria-label={useText(pages).letters} className={className}>
      {children}
    </nav>
  )
}
