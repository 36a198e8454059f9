'use client'

import { useRef, useState } from 'react'
import { isRight, QuizChoices } from '@/components/mdx/quiz-choices'
import type { Option } from '@/components/mdx/quiz-option'
import { CodeText } from '@/components/ui/code-text'
import { answerQuiz } from '@/lib/progress/store'
import { useProgress } from '@/lib/progress/use-progress'
import { lesson } from '@/lib/messages/lesson/words'
import { useText } from '@/lib/messages/use-text'

export type QuizProps = {
  /** `<chapter>/<quiz>` */
  readonly id: string
  readonly question: string
  readonly options: readonly Option[]
  readonly several: boolean
}

export function Quiz({ id, question, options, several }: QuizProps) {
  const t = useText(lesson)
  const button = useRef<HTMLButtonElement>(null)
  const saved = useProgress((progress) => progress.quizzes[id])
  // null: nothing is being chosen, so the saved answer (if any) shows.
  const [choosing, setChoosing] = useState<readonly number[] | null>(null)
  const [said, setSaid] = useState('')
  const answered = choosing === null && saved !== undefined
  const chosen = choosing ?? saved?.latest ?? []
  const right = isRight(options, chosen)

  const submit = () => {
    // The fields are about to be disabled, and would drop the focus.
    button.current?.focus()
    if (answered) {
      setChoosing([])
      setSaid('')
    } else if (chosen.length === 0) {
      setSaid(t.chooseFirst)
    } else {
      answerQuiz(id, chosen, right)
      setChoosing(null)
      setSaid(right ? t.rightSaid : t.wrongSaid)
    }
  }

  return (
    <form
      className="quiz not-prose"
      data-testid={`quiz-${id.split('/').at(-1)}`}
      data-state={answered ? (right ? 'right' : 'wrong') : 'open'}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <QuizChoices
        question={question}
        options={options}
        several={several}
        chosen={chosen}
        answered={answered}
        onChoose={setChoosing}
      />
      <div className="quiz-bar" lang={t.lang}>
        <button ref={button} type="submit" className="button">
          {answered ? t.tryAgain : t.answer}
        </button>
        {answered && <strong>{right ? t.right : t.notQuite}</strong>}
        <span role="status" className={answered ? 'sr-only' : undefined}>
          {said}
        </span>
      </div>
      <noscript>
        <details>
          <summary>{t.answer}</summary>
          {options
            .filter((option) => option.right)
            .map((option) => (
              <p key={option.text}>
                <CodeText text={`${option.text}: ${option.why}`} />
              </p>
            ))}
        </details>
      </noscript>
    </form>
  )
}
