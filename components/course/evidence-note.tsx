'use client'

import { Rich } from '@/components/ui/rich'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

const parts = { i: (inner: string) => <i>{inner}</i> }

/** Above a chapter's sources: how each is known. */
export function EvidenceNote() {
  return <Rich text={useText(course).sourcesHow} parts={parts} />
}
