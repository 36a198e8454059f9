import type { Asked, CheckResult } from '@/lib/grading/report'
import type { Ending } from '@/lib/kernel/trace/recording'
import { PlainText } from '../plain-text'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly ending: Ending
  readonly result: CheckResult
  readonly asked: Asked
  /** This is the question at which the check failed. */
  readonly last: boolean
}

/** What came back beside what the check expected, and whether that is still so. */
export function StepEnding({ ending, result, asked, last }: Props) {
  const text = useText(stepText)
  const note = last ? noteOf(ending, result, asked) : text.otherCall
  const actual = text.answer(ending)
  const rows = [
    [text.actual, actual],
    ...(last && result.got !== undefined && result.got !== actual ? [[text.got, result.got]] : []),
    ...(last && result.expected !== undefined ? [[text.expected, result.expected]] : []),
  ] as const
  return (
    <section
      aria-label={text.end}
      data-testid="step-ending"
      className="border-t border-line px-4 py-2.5 text-[13px]"
    >
      <p className="font-semibold">{text.end}</p>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3.5 gap-y-1">
        {rows.map(([name, value]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="font-medium">{name}</dt>
            <dd className="font-mono [overflow-wrap:anywhere] whitespace-pre-wrap">{value}</dd>
          </div>
        ))}
        {last && result.message && (
          <div className="col-span-2 grid grid-cols-subgrid">
            <dt className="font-medium">{text.verdict}</dt>
            <dd>
              <PlainText>{result.message}</PlainText>
            </dd>
          </div>
        )}
      </dl>
      {ending.kind === 'answered' && ending.plain && (
        <p className="mt-1 text-ink-2">
          <PlainText>{ending.plain}</PlainText>
        </p>
      )}
      {note && <p className="mt-1.5 font-semibold">{note}</p>}
    </section>
  )
}

export function noteOf(ending: Ending, result: CheckResult, asked: Asked): string | null {
  const text = stepText.current()
  if (ending.kind !== 'answered') return null
  const { kind, text: told } = ending.answer
  if (kind === asked.answer.kind && told === asked.answer.text) return null
  return kind === 'value' && told === result.expected ? text.nowRight : text.differs
}
