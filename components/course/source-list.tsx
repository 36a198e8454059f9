import { FramedLink, LessonLink } from '@/components/mdx/lesson-link'
import { CodeText } from '@/components/ui/code-text'
import { evidenceWords } from '@/lib/course/evidence'
import type { Source } from '@/lib/course/schema'
import { formatDate } from '@/lib/site/format-date'

type Props = { readonly sources: readonly Source[]; readonly framed: boolean }

export function SourceList({ sources, framed }: Props) {
  if (sources.length === 0) return null
  const Link = framed ? FramedLink : LessonLink
  return (
    <section id="sources" aria-labelledby="sources-title" className="sources">
      <h2 id="sources-title">Sources</h2>
      <p>
        With the date of each, and how we know it: <i>run here</i>, <i>read</i> at the source, or{' '}
        <i>as reported by others</i>.
      </p>
      <ol>
        {sources.map(({ id, title, by, url, date, evidence: how }) => (
          <li key={id} id={`source-${id}`}>
            <Link href={url}>
              <CodeText text={title} />
            </Link>
            <span>
              {by}, {formatDate(date)} · {evidenceWords[how]}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
