import { useId } from 'react'
import { CodeText } from '@/components/ui/code-text'
import { lesson } from '@/lib/messages/lesson/words'
import { useText } from '@/lib/messages/use-text'

export type Option = { readonly text: string; readonly why: string; readonly right?: boolean }

type Props = {
  readonly option: Option
  readonly name: string
  readonly type: 'radio' | 'checkbox'
  readonly chosen: boolean
  readonly answered: boolean
  readonly onChange: (on: boolean) => void
}

/** One option; once the quiz is answered it says whether it is right, and why. */
export function QuizOption({ option, name, type, chosen, answered, onChange }: Props) {
  const t = useText(lesson)
  const why = useId()
  const verdict = !answered ? undefined : option.right ? 'right' : chosen ? 'wrong' : 'other'
  return (
    <div className="quiz-option" data-verdict={verdict}>
      <label>
        <input
          type={type}
          name={name}
          checked={chosen}
          disabled={answered}
          aria-describedby={answered ? why : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          <CodeText text={option.text} />
        </span>
      </label>
      {answered && (
        <p id={why}>
          <span lang={t.lang}>
            <b>{option.right ? t.right : t.wrong}</b>
            {chosen && t.yours}.
          </span>{' '}
          <CodeText text={option.why} />
        </p>
      )}
    </div>
  )
}
