import { useId, type Ref } from 'react'
import { CodeText } from '@/components/ui/code-text'
import { lesson } from '@/lib/messages/lesson/words'
import { useText } from '@/lib/messages/use-text'
import { QuizOption, type Option } from './quiz-option'

type Props = {
  readonly question: string
  readonly options: readonly Option[]
  readonly several: boolean
  /** Indices of options, in ascending order. */
  readonly chosen: readonly number[]
  readonly answered: boolean
  readonly onChoose: (chosen: readonly number[]) => void
  /** To put the focus on the question. */
  readonly legend?: Ref<HTMLLegendElement>
}

/** A question with its options; once it is answered each of them says why. */
export function QuizChoices(props: Props) {
  const { question, options, several, chosen, answered, onChoose, legend } = props
  const t = useText(lesson)
  const name = useId()
  const choose = (index: number, on: boolean) => {
    if (!several) return onChoose([index])
    const others = chosen.filter((other) => other !== index)
    onChoose(on ? [...others, index].toSorted((a, b) => a - b) : others)
  }
  return (
    <fieldset>
      <legend ref={legend} tabIndex={legend ? -1 : undefined}>
        <CodeText text={question} />
      </legend>
      {several && (
        <p lang={t.lang} className="quiz-hint">
          {t.several}
        </p>
      )}
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
  )
}

/** Whether exactly the right options are chosen. */
export const isRight = (options: readonly Option[], chosen: readonly number[]): boolean =>
  options.every((option, index) => (option.right ?? false) === chosen.includes(index))
