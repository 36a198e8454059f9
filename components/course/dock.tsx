'use client'

import { railId } from '@/components/course/rail'
import { NotesButton } from '@/components/notes/notes-button'
import { AppLink } from '@/components/ui/app-link'
import type { Chapter } from '@/lib/course/schema'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

type Neighbour = Pick<Chapter, 'id' | 'short'> | undefined
type Props = { readonly previous: Neighbour; readonly next: Neighbour; readonly place: string }

const side = 'min-w-0 truncate rounded-lg px-2 py-2.5 text-ink-2 hover:text-ink'

/** Narrow screens: where the rail is one press away, and so are the neighbours. */
export function Dock({ previous, next, place }: Props) {
  const t = useText(course)
  return (
    <nav className="dock" aria-label={t.chapters}>
      {previous ? (
        <AppLink
          href={`/learn/${previous.id}`}
          className={side}
          aria-label={t.previousName(previous.short)}
        >
          <span aria-hidden="true">‹ </span>
          {previous.short}
        </AppLink>
      ) : (
        <span />
      )}
      <span className="flex items-center gap-1.5">
        <button
          type="button"
          popoverTarget={railId}
          className="rounded-lg border border-line-2 px-3 py-1.5 whitespace-nowrap"
        >
          {t.contents} <span className="text-ink-2">{place}</span>
        </button>
        <NotesButton className="rounded-lg border border-line-2 p-2" />
      </span>
      {next && (
        <AppLink
          href={`/learn/${next.id}`}
          className={`${side} text-right`}
          aria-label={t.nextName(next.short)}
        >
          {next.short}
          <span aria-hidden="true"> ›</span>
        </AppLink>
      )}
    </nav>
  )
}
