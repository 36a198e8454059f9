'use client'

import { KeptAssignments } from '@/components/assignment/kept-assignments'

import { Continue } from '@/components/course/continue'
import { ReviewCount } from '@/components/review/review-count'
import { AppLink } from '@/components/ui/app-link'
import { emptyProgress } from '@/lib/progress/schema'
import { sameData } from '@/lib/progress/same-data'
import { useHydrated, useProgress } from '@/lib/progress/use-progress'
import { AsideList } from './aside-list'
import { AttemptList } from './attempt-list'
import { ChapterList } from './chapter-list'
import { DataPanel } from './data-panel'
import { MyNotes } from './my-notes'
import { LabTable } from './lab-table'
import type { Outline } from './outline'
import { QuizList } from './quiz-list'
import { Standing } from './standing'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly outline: Outline; readonly course: string }

/** Everything the learner did; before hydration the same page, with nothing done yet. */
export function ProgressPage({ outline, course }: Props) {
  const t = useText(progress)
  const { chapters, labs } = outline
  const hydrated = useHydrated()
  const nothing = useProgress((progress) =>
    sameData(progress, { ...emptyProgress, epoch: progress.epoch }),
  )
  const places = [
    ...chapters.map(({ id, short }) => ({ path: `/learn/${id}`, name: short })),
    ...labs.map(({ id, title }) => ({ path: `/labs/${id}`, name: title })),
  ]
  return (
    <div className="grid gap-14">
      <header>
        <h1 className="page-title">{t.title}</h1>
        <Standing outline={outline} known={hydrated} nothing={nothing} />
        <Continue places={places} />
        <ReviewCount quizzes={chapters.flatMap(({ quizzes }) => quizzes.map(({ key }) => key))} />
        {!nothing && (
          <p className="mt-2 text-[0.9375rem] font-medium">
            <AppLink href="/certificate" className="underline underline-offset-4 hover:text-accent">
              {t.certificate}
            </AppLink>
          </p>
        )}
        <AsideList />
      </header>
      <KeptAssignments course={course} />
      <ChapterList chapters={chapters} />
      <LabTable outline={outline} />
      <QuizList chapters={chapters} />
      <MyNotes chapters={chapters} course={course} />
      <AttemptList labs={labs} />
      <DataPanel outline={outline} />
    </div>
  )
}
