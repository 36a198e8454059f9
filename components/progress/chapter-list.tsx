'use client'

import { AppLink } from '@/components/ui/app-link'
import { Ring } from '@/components/ui/ring'
import { chapterState } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'
import { counted } from './counted'
import type { OutlineChapter } from './outline'
import { partsOf } from './parts'
import { Section } from './section'

export function ChapterList({ chapters }: { readonly chapters: readonly OutlineChapter[] }) {
  return (
    <Section title="Chapters">
      <ol className="grid gap-x-10 sm:grid-cols-2">
        {chapters.map((chapter) => (
          <li key={chapter.id} className="border-t border-line">
            <ChapterRow chapter={chapter} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function ChapterRow({ chapter }: { readonly chapter: OutlineChapter }) {
  const { id, number, short, labs, quizzes } = chapter
  const state = useProgress((progress) => chapterState(progress, partsOf(chapter)))
  const reading = state.read ? 'read' : state.opened ? 'begun' : 'not begun'
  const words = [
    reading,
    ...(labs.length > 0 ? [`${state.labsPassed} of ${counted(labs.length, 'lab')} passed`] : []),
    ...(quizzes.length > 0
      ? [`${state.quizzesRight} of ${counted(quizzes.length, 'question')} right`]
      : []),
  ]
  return (
    <AppLink
      href={`/learn/${id}`}
      className="group grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-4 py-3.5"
      data-testid={`progress-chapter-${id}`}
    >
      <Ring fraction={state.fraction} className="size-9" />
      <span className="min-w-0">
        <span className="block font-semibold group-hover:text-accent">
          {number}. {short}
        </span>
        <span className="block text-sm text-ink-2 tabular-nums">{words.join(' · ')}</span>
      </span>
      <span className="text-sm font-medium text-ink-2 tabular-nums">
        {Math.round(state.fraction * 100)}%
      </span>
    </AppLink>
  )
}
