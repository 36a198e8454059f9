import { chapterLink } from '@/components/course/chapter-link'
import { ChapterProgress } from '@/components/course/chapter-progress'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import type { Chapter } from '@/lib/course/schema'

import { SayCourse } from '@/components/course/say'

/** A chapter in the list on the home page. */
export async function ChapterCard({ chapter }: { readonly chapter: Chapter }) {
  const { id, number, title, lede, minutes, labs } = chapter
  const { quizzes } = await chapterLink(chapter)
  return (
    <AppLink href={`/learn/${id}`} className="chapter-card group">
      <span className="font-serif text-2xl text-ink-3 tabular-nums max-sm:text-lg">{number}</span>
      <span className="min-w-0">
        <span
          lang="en"
          className="block font-serif text-[1.375rem] leading-tight font-[560] tracking-[-0.012em] group-hover:text-accent"
        >
          <CodeText text={title} />
        </span>
        <span lang="en" className="mt-1.5 block max-w-[62ch] text-pretty text-ink-2">
          <CodeText text={lede} />
        </span>
        <span className="mt-2 block text-sm font-medium text-ink-2">
          <SayCourse is="minutes" of={[minutes]} />
          {labs.length > 0 && (
            <>
              {' · '}
              <SayCourse is="labs" of={[labs.length]} />
            </>
          )}
        </span>
      </span>
      <ChapterProgress parts={{ id, labs, quizzes }} />
    </AppLink>
  )
}
