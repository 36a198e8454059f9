'use client'

import type { ChapterLink } from '@/components/course/chapter-link'
import { progressWords } from '@/components/course/progress-words'
import { AppLink } from '@/components/ui/app-link'
import { Ring } from '@/components/ui/ring'
import { chapterState } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly chapter: ChapterLink; readonly current: boolean }

export function RailChapter({ chapter, current }: Props) {
  const t = useText(course)
  const state = useProgress((progress) => chapterState(progress, chapter))
  const { id, number, short, labs } = chapter
  return (
    <AppLink
      href={`/learn/${id}`}
      aria-current={current ? 'page' : undefined}
      className="-mx-2.5 grid grid-cols-[22px_1fr_auto] items-center gap-2.5 rounded-lg px-2.5 py-[7px] leading-tight text-ink-2 hover:text-ink aria-[current]:bg-accent-soft aria-[current]:text-ink"
    >
      <Ring fraction={state.fraction} />
      <span lang="en">
        {number}. {short}
      </span>
      {labs.length > 0 && (
        <small className="text-xs tabular-nums" aria-hidden="true">
          {state.labsPassed}/{labs.length}
        </small>
      )}
      <span className="sr-only">{progressWords(t, state, chapter)}</span>
    </AppLink>
  )
}
