'use client'

import { useEffect, useRef, useState } from 'react'
import { isRight, QuizChoices } from '@/components/mdx/quiz-choices'
import { moment } from '@/components/progress/times'
import { AppLink } from '@/components/ui/app-link'
import { isDone } from '@/lib/progress/review'
import { answerReview } from '@/lib/progress/store'
import { useProgress } from '@/lib/progress/use-progress'
import type { ReviewQuiz } from './review-quiz'
import { lesson } from '@/lib/messages/lesson/words'
import { reviewText } from '@/lib/messages/review/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly quiz: ReviewQuiz
  readonly last: boolean
  /** It takes the place of one that was just answered. */
  readonly takesFocus: boolean
  readonly onAnswer: () => void
  readonly onNext: () => void
}

/** One question that came back, asked without the answer of last time. */
export function ReviewQuestion({ quiz, last, takesFocus, onAnswer, onNext }: Props) {
  const text = useText(reviewText)
  const quizText = useText(lesson)
  const { key, question, options, several, chapter, chapterName } = quiz
  const legend = useRef<HTMLLegendElement>(null)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const right = isRight(options, chosen)
  const [answered, setAnswered] = useState(false)
  const [said, setSaid] = useState('')
  const review = useProgress(({ reviews }) => reviews[key])
  useEffect(() => {
    if (takesFocus) legend.current?.focus()
  }, [takesFocus])

  function submit() {
    if (answered) return onNext()
    if (chosen.length === 0) return setSaid(quizText.chooseFirst)
    onAnswer()
    answerReview(key, chosen, right)
    setAnswered(true)
    setSaid(right ? quizText.rightSaid : quizText.wrongSaid)
  }

  return (
    <form
      className="quiz"
      data-testid="review-question"
      data-state={answered ? (right ? 'right' : 'wrong') : 'open'}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p className="mb-2 text-sm text-ink-2">
        <AppLink href={`/learn/${chapter}`} className="underline underline-offset-4">
          {text.chapter(chapterName)}
        </AppLink>
      </p>
      <QuizChoices
        question={question}
        options={options}
        several={several}
        chosen={chosen}
        answered={answered}
        legend={legend}
        onChoose={setChosen}
      />
      <div className="quiz-bar flex-wrap">
        <button type="submit" className="button">
          {answered ? (last ? text.finish : text.next) : quizText.answer}
        </button>
        <span role="status">
          {said}{' '}
          {answered &&
            review &&
            (isDone(review) ? text.done : text.comesBack(moment(text.lang, review.due)))}
        </span>
      </div>
    </form>
  )
}
