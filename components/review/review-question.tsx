'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { QuizOption } from '@/components/mdx/quiz-option'
import { moment } from '@/components/progress/times'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import { isDone } from '@/lib/progress/review'
import { answerReview } from '@/lib/progress/store'
import { useProgress } from '@/lib/progress/use-progress'
import type { ReviewQuiz } from './review-quiz'
import { reviewText } from '@/lib/messages/review/words'
import { useText } from '@/lib/messages/use-text'
import { useChoice } from './use-choice'

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
  const { key, question, options, several, chapter, chapterName } = quiz
  const name = useId()
  const legend = useRef<HTMLLegendElement>(null)
  const { chosen, right, choose } = useChoice(options, several)
  const [answered, setAnswered] = useState(false)
  const [said, setSaid] = useState('')
  const review = useProgress(({ reviews }) => reviews[key])
  useEffect(() => {
    if (takesFocus) legend.current?.focus()
  }, [takesFocus])

  function submit() {
    if (answered) return onNext()
    if (chosen.length === 0) return setSaid(text.chooseFirst)
    onAnswer()
    answerReview(key, chosen, right)
    setAnswered(true)
    setSaid(right ? text.right : text.wrong)
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
      <fieldset>
        <legend ref={legend} tabIndex={-1}>
          <CodeText text={question} />
        </legend>
        {several && <p className="quiz-hint">{text.several}</p>}
        {options.map((option, index) => (
          <QuizOption
            key={option.text}
            option={option}
            name={name}
            type={several ? 'checkbox' : 'radio'}
            chosen={chosen.includes(index)}
            answered={answered}
            onChange={(on) => choose(index, on)}
          />
        ))}
      </fieldset>
      <div className="quiz-bar flex-wrap">
        <button type="submit" className="button">
          {answered ? (last ? text.finish : text.next) : text.answer}
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
