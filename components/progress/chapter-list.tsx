'use client'

import { AppLink } from '@/components/ui/app-link'
import { Ring } from '@/components/ui/ring'
import { chapterState } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'

import type { OutlineChapter } from './outline'
import { partsOf } from './parts'
import { Section } from './section'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

export function ChapterList({ chapters }: { readonly chapters: readonly OutlineChapter[] }) {
  const t = useText(progress)
  return (
    <Section title={t.chapters}>
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
  const t = useText(progress)
  const { id, number, short, labs, quizzes } = chapter
  const state = useProgress((progress) => chapterState(progress, partsOf(chapter)))
  const { read, opened, new: fresh } = t.reading
  const words = [
    state.read ? read : state.opened ? opened : fresh,
    ...(labs.length > 0 ? [t.labsPassed(state.labsPassed, labs.length)] : []),
    ...(quizzes.length > 0 ? [t.questionsRight(state.quizzesRight, quizzes.length)] : []),
  ]
  return (
    <AppLink
      href={`/learn/${id}`}
      className="group grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-4 py-3.5"
      data-testid={`progress-chapter-${id}`}
    >
      <Ring fraction={state.fraction} className="size-9" />
      <span className="min-w-0">
        <span lang="en" className="block font-semibold group-hover:text-accent">
          {number}. {short}
        </span>
        <span className="block text-sm text-ink-2 tabular-nums">{words.join(' · ')}</span>
      </span>
      <span className="text-sm font-medium text-ink-2 tabular-nums">
        {t.percent(Math.round(state.fraction * 100))}
      </span>
    </AppLink>
  )
}
