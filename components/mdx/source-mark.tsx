'use client'

import type { Source } from '@/lib/course/schema'

import { lesson } from '@/lib/messages/lesson/words'
import { useText } from '@/lib/messages/use-text'
import { dayIn } from '@/lib/messages/format'

type Props = { readonly source: Source; readonly number: number }

/** The numbered mark that leads to the chapter's list of sources. */
export function SourceMark({ source, number }: Props) {
  const t = useText(lesson)
  return (
    <sup className="source-mark">
      <a
        href={`#source-${source.id}`}
        title={`${source.by}: ${source.title}, ${dayIn(t.lang)(source.date)}`}
        aria-label={t.source(number, source.title)}
      >
        {number}
      </a>
    </sup>
  )
}
