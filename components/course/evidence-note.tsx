'use client'

import { Rich } from '@/components/ui/rich'
import { course } from '@/lib/messages/course/words'
import { pages } from '@/lib/messages/pages/words'
import { useText } from '@/lib/messages/use-text'

const parts = { i: (inner: string) => <i>{inner}</i> }

/** Above a chapter's sources: how each is known. */
export function EvidenceNote() {
  return <Rich text={useText(course).sourcesHow} parts={parts} />
}

/** The same above all of them. */
export function SourcesLede({ count }: { readonly count: number }) {
  return <Rich text={useText(pages).sourcesLede(count)} parts={parts} />
}
