'use client'

import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'

/** Beside a link that leaves the page: for who cannot see that it does. */
export function NewTab() {
  const t = useText(site)
  return (
    <span lang={t.lang} className="sr-only">
      {t.newTab}
    </span>
  )
}
