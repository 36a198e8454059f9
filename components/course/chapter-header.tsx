import { CodeText } from '@/components/ui/code-text'
import type { Chapter } from '@/lib/course/schema'

import { SayCourse } from '@/components/course/say'

export function ChapterHeader({ chapter }: { readonly chapter: Chapter }) {
  const { number, title, lede, minutes, labs, checked, sources, objectives } = chapter
  return (
    <header>
      <p className="mb-2 text-[13px] font-semibold text-accent">
        <SayCourse is="chapter" of={[number]} />
      </p>
      <h1 lang="en" className="page-title">
        <CodeText text={title} />
      </h1>
      <p lang="en" className="lede">
        <CodeText text={lede} />
      </p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line pb-6 text-sm font-medium text-ink-2">
        <li>
          <SayCourse is="minutesRead" of={[minutes]} />
        </li>
        {labs.length > 0 && (
          <li>
            <SayCourse is="labs" of={[labs.length]} />
          </li>
        )}
        <li>
          <SayCourse is="checked" of={[checked.slice(0, 7)]} />
        </li>
        {sources.length > 0 && (
          <li>
            <a href="#sources" className="underline underline-offset-4 hover:text-ink">
              <SayCourse is="sources" of={[sources.length]} />
            </a>
          </li>
        )}
      </ul>
      <section aria-labelledby="objectives-title" className="objectives">
        <h2 id="objectives-title">
          <SayCourse is="objectives" />
        </h2>
        <ul lang="en">
          {objectives.map((objective) => (
            <li key={objective}>
              <CodeText text={objective} />
            </li>
          ))}
        </ul>
      </section>
    </header>
  )
}
