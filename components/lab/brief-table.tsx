'use client'

import type { ComponentProps } from 'react'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'
import { ScrollRegion } from './scroll-region'

/** A table wider than the brief scrolls by itself. */
export function BriefTable(props: ComponentProps<'table'>) {
  return (
    <ScrollRegion label={useText(labText).table} className="overflow-x-auto">
      <table {...props} />
    </ScrollRegion>
  )
}
