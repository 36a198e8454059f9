'use client'

import type { ReactNode } from 'react'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'
import { ScrollRegion } from './scroll-region'

/** Around the static code of a lab: says what pressing a key will do. */
export function PreviewRegion({ path, children }: { path: string; children: ReactNode }) {
  return (
    <ScrollRegion label={useText(labText).pressToEdit(path)} className="lab-preview outline-none">
      {children}
    </ScrollRegion>
  )
}
