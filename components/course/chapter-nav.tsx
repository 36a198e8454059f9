'use client'

import { AppLink } from '@/components/ui/app-link'
import type { Chapter } from '@/lib/course/schema'

type Neighbour = Pick<Chapter, 'id' | 'number' | 'title'> | undefined
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly previous: Neighbour; readonly next: Neighbour }

const card =
  'group flex flex-col gap-1 rounded-xl border border-line p-4 hover:border-accent sm:p-5'

/** At the end of a chapter: the one before and the one after. */
export function ChapterNav({ previous, next }: Props) {
  const t = useText(course)
  return (
    <nav aria-label={t.nextAndPrevious} className="chapter-nav">
      {previous && (
        <AppLink href={`/learn/${previous.id}`} className={card}>
          <span className="text-[13px] text-ink-2">{t.previousNumber(previous.number)}</span>
          <span lang="en" className="font-serif text-lg leading-snug group-hover:text-accent">
            {previous.title}
          </span>
        </AppLink>
      )}
      {next && (
        <AppLink href={`/learn/${next.id}`} className={`${card} sm:col-start-2 sm:text-right`}>
          <span className="text-[13px] text-ink-2">{t.nextNumber(next.number)}</span>
          <span lang="en" className="font-serif text-lg leading-snug group-hover:text-accent">
            {next.title}
          </span>
        </AppLink>
      )}
    </nav>
  )
}
