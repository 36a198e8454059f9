'use client'

import { useEffect, useRef, useState } from 'react'
import { moment } from '@/components/progress/times'
import { dueNow } from '@/lib/progress/review'
import { progressStore } from '@/lib/progress/store'
import { useHydrated } from '@/lib/progress/use-progress'
import { useDue } from './use-due'
import { ReviewQuestion } from './review-question'
import type { ReviewQuiz } from './review-quiz'
import { reviewText } from '@/lib/messages/review/words'
import { useText } from '@/lib/messages/use-text'

/** Asks what is due, one question at a time; the one in hand stays until the learner goes on. */
export function ReviewPage({ quizzes }: { readonly quizzes: readonly ReviewQuiz[] }) {
  const text = useText(reviewText)
  const known = quizzes.map(({ key }) => key)
  const hydrated = useHydrated()
  const { due, next: comesBack } = useDue(known)
  const [inHand, setInHand] = useState<string | null>(null)
  const [begun, setBegun] = useState(false)
  const current = inHand ?? due[0]
  const quiz = quizzes.find(({ key }) => key === current)
  const others = due.filter((key) => key !== current)

  const next = () => {
    setBegun(true)
    setInHand(dueNow(progressStore.getState(), known, Date.now())[0] ?? null)
  }

  return (
    <div className="mx-auto max-w-[44rem]">
      <h1 className="page-title">{text.title}</h1>
      <p className="lede">{text.lede}</p>
      {!hydrated && <p>{text.loading}</p>}
      {hydrated && !quiz && <NothingDue when={comesBack} takesFocus={begun} />}
      {hydrated && quiz && (
        <>
          <p className="text-sm font-medium text-ink-2 tabular-nums">
            {text.left(others.length + 1)}
          </p>
          <ReviewQuestion
            key={quiz.key}
            quiz={quiz}
            last={others.length === 0}
            takesFocus={begun}
            onAnswer={() => setInHand(quiz.key)}
            onNext={next}
          />
        </>
      )}
    </div>
  )
}

type NothingProps = { readonly when: number | undefined; readonly takesFocus: boolean }

function NothingDue({ when, takesFocus }: NothingProps) {
  const text = useText(reviewText)
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (takesFocus) words.current?.focus()
  }, [takesFocus])
  return (
    <p ref={words} tabIndex={-1} data-testid="review-empty">
      {when === undefined ? text.nothing : text.nothingDue(moment(text.lang, when))}
    </p>
  )
}
