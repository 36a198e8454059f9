import type { AskedQuestion } from '@/lib/grading/report'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly questions: readonly AskedQuestion[]
  readonly which: number
  readonly onChoose: (which: number) => void
}

/** A check may have called several times: which of the calls to step through. */
export function QuestionChoice({ questions, which, onChoose }: Props) {
  const text = useText(stepText)
  if (questions.length < 2) return null
  return (
    <label className="flex items-center gap-2 px-4 pb-2 text-[13px]">
      <span className="shrink-0 font-medium">{text.question}</span>
      <select
        value={which}
        onChange={(event) => onChoose(Number(event.target.value))}
        className="h-9 min-w-0 flex-1 rounded-md border border-line-2 bg-raised px-2 font-mono"
      >
        {questions.map(({ called }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- questions never move
          <option key={index} value={index}>
            {text.questionOf(index, questions.length, called.slice(0, 100))}
          </option>
        ))}
      </select>
    </label>
  )
}
