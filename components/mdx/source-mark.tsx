import type { Source } from '@/lib/course/schema'
import { formatDate } from '@/lib/site/format-date'

type Props = { readonly source: Source; readonly number: number }

/** The numbered mark that leads to the chapter's list of sources. */
export function SourceMark({ source, number }: Props) {
  return (
    <sup className="source-mark">
      <a
        href={`#source-${source.id}`}
        title={`${source.by}: ${source.title}, ${formatDate(source.date)}`}
        aria-label={`Source ${number}: ${source.title}`}
      >
        {number}
      </a>
    </sup>
  )
}
