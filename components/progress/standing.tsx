'use client'

import { chapterState, labState } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'
import { counted } from './counted'
import type { Outline } from './outline'
import { partsOf } from './parts'

type Props = {
  readonly outline: Outline
  /** False until the stored progress has been read. */
  readonly known: boolean
  readonly nothing: boolean
}

/** Where the learner stands, in a sentence; an invitation when there is nothing yet. */
export function Standing({ outline: { chapters, labs }, known, nothing }: Props) {
  const { read, right, passed } = useProgress((progress) => {
    const states = chapters.map((chapter) => chapterState(progress, partsOf(chapter)))
    return {
      read: states.filter((state) => state.read).length,
      right: states.reduce((sum, state) => sum + state.quizzesRight, 0),
      passed: labs.filter((lab) => labState(progress, lab.id) === 'passed').length,
    }
  })
  const quizzes = chapters.reduce((sum, chapter) => sum + chapter.quizzes.length, 0)
  if (!known) return <p className="lede">What you do is kept in this browser, and nowhere else.</p>
  if (nothing)
    return (
      <p className="lede" data-testid="progress-empty">
        Nothing here yet. Read a chapter or open a lab: what you do is kept on this page, in this
        browser, and nowhere else.
      </p>
    )
  const parts = [
    `${read} of ${counted(chapters.length, 'chapter')} read`,
    ...(labs.length > 0 ? [`${passed} of ${counted(labs.length, 'lab')} passed`] : []),
    ...(quizzes > 0 ? [`${right} of ${counted(quizzes, 'question')} answered right`] : []),
  ]
  return (
    <p className="lede" data-testid="progress-standing">
      {`${parts.join(', ')}.`}
    </p>
  )
}
