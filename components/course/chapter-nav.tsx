import { AppLink } from '@/components/ui/app-link'
import type { Chapter } from '@/lib/course/schema'

type Props = { readonly previous: Chapter | undefined; readonly next: Chapter | undefined }

const card =
  'group flex flex-col gap-1 rounded-xl border border-line p-4 hover:border-accent sm:p-5'

/** At the end of a chapter: the one before and the one after. */
export function ChapterNav({ previous, next }: Props) {
  return (
    <nav aria-label="Next and previous chapter" className="chapter-nav">
      {previous && (
        <AppLink href={`/learn/${previous.id}`} className={card}>
          <span className="text-[13px] text-ink-2">Previous: chapter {previous.number}</span>
          <span className="font-serif text-lg leading-snug group-hover:text-accent">
            {previous.title}
          </span>
        </AppLink>
      )}
      {next && (
        <AppLink href={`/learn/${next.id}`} className={`${card} sm:col-start-2 sm:text-right`}>
          <span className="text-[13px] text-ink-2">Next: chapter {next.number}</span>
          <span className="font-serif text-lg leading-snug group-hover:text-accent">
            {next.title}
          </span>
        </AppLink>
      )}
    </nav>
  )
}
