'use client'

import { Rich } from '@/components/ui/rich'
import { pages } from '@/lib/messages/pages/words'
import { useText } from '@/lib/messages/use-text'

const parts = { i: (inner: string) => <i>{inner}</i> }

/** Above the sources of all chapters. */
export function SourcesLede({ count }: { readonly count: number }) {
  return <Rich text={useText(pages).sourcesLede(count)} parts={parts} />
}
