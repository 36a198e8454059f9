'use client'

import { chapterState, labState } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'

import type { Outline } from './outline'
import { partsOf } from './parts'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly outline: Outline
  /** False until the stored progress has been read. */
  readonly known: boolean
  readonly nothing: boolean
}

/** Where the learner stands, in a sentence; an invitation when there is nothing yet. */
export function Standing({ outline: { chapters, labs }, known, nothing }: Props) {
  const t = useText(progress)
  const { read, right, passed } = useProgress((progress) => {
    const states = chapters.map((chapter) => chapterState(progress, partsOf(chapter)))
    return {
      read: states.filter((state) => state.read).length,
      right: states.reduce((sum, state) => sum + state.quizzesRight, 0),
      passed: labs.filter((lab) => labState(progress, lab.id) === 'passed').length,
    }
  })
  const quizzes = chapters.reduce((sum, chapter) => sum + chapter.quizzes.length, 0)
  if (!known) return <p className="lede">{t.keptHere}</p>
  if (nothing)
    return (
      <p className="lede" data-testid="progress-empty">
        {t.empty}
      </p>
    )
  const parts = [
    t.chaptersRead(read, chapters.length),
    ...(labs.length > 0 ? [t.labsPassed(passed, labs.length)] : []),
    ...(quizzes > 0 ? [t.questionsAnswered(right, quizzes)] : []),
  ]
  return (
    <p className="lede" data-testid="progress-standing">
      {`${parts.join(', ')}.`}
    </p>
  )
}
