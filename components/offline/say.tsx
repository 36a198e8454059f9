'use client'

import { offlineText } from '@/lib/messages/offline/words'
import { useText } from '@/lib/messages/use-text'

/** Words of the page that stands in for one that is not kept. */
export function SayOffline({ is }: { readonly is: keyof typeof offlineText.english.page }) {
  return useText(offlineText).page[is]
}
