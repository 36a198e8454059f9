import { FramedLink, LessonLink } from '@/components/mdx/lesson-link'
import { CodeText } from '@/components/ui/code-text'

import type { Source } from '@/lib/course/schema'

import { EvidenceNote } from '@/components/course/evidence-note'
import { SayCourse } from '@/components/course/say'
import { SourceFacts } from '@/components/course/source-facts'

type Props = { readonly sources: readonly Source[]; readonly framed: boolean }

export function SourceList({ sources, framed }: Props) {
  if (sources.length === 0) return null
  const Link = framed ? FramedLink : LessonLink
  return (
    <section id="sources" aria-labelledby="sources-title" className="sources">
      <h2 id="sources-title">
        <SayCourse is="sourcesTitle" />
      </h2>
      <p>
        <EvidenceNote />
      </p>
      <ol>
        {sources.map(({ id, title, by, url, date, evidence: how }) => (
          <li key={id} id={`source-${id}`}>
            <Link href={url}>
              <span lang="en">
                <CodeText text={title} />
              </span>
            </Link>
            <span>
              <SourceFacts by={by} date={date} evidence={how} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
