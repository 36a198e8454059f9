'use client'

import { AppLink } from '@/components/ui/app-link'
import { Rich } from '@/components/ui/rich'
import { pages } from '@/lib/messages/pages/words'
import { useText } from '@/lib/messages/use-text'

const parts = {
  a: (inner: string) => (
    <AppLink href="/teach/gradebook" className="text-accent underline underline-offset-4">
      {inner}
    </AppLink>
  ),
}

export function TeachLede() {
  return <Rich text={useText(pages).teachLede} parts={parts} />
}
