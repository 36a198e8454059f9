'use client'

import type { Source } from '@/lib/course/schema'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

/** Who said it, when, and how we know. */
export function SourceFacts({ by, date, evidence }: Pick<Source, 'by' | 'date' | 'evidence'>) {
  const t = useText(course)
  return (
    <>
      {by}, {t.day(date)} · {t.evidence[evidence]}
    </>
  )
}
