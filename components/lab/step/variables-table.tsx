import type { Step } from '@/lib/kernel/trace/recording'
import { LabButton } from '../lab-button'
import { ScrollRegion } from '../scroll-region'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import { changesAt, nextChangeOf } from './walk'

type Props = {
  readonly steps: readonly Step[]
  readonly at: number
  readonly onGo: (at: number) => void
}

const cell = 'border-b border-line px-3 py-1.5 text-left align-top'

/** The variables of the function that runs; what changed says so in words, too. */
export function VariablesTable({ steps, at, onGo }: Props) {
  const text = useText(stepText)
  const step = steps[at]
  if (!step) return null
  const changes = new Map(changesAt(steps, at).map((change) => [change.name, change]))
  return (
    <ScrollRegion
      label={text.variablesOf(step.function)}
      data-testid="step-variables"
      className="overflow-auto -outline-offset-2"
    >
      <table className="w-full border-collapse text-[13px]">
        <caption className="px-3 py-1.5 text-left font-semibold">
          {text.variablesOf(step.function)}
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.jumpTo}</th>
          </tr>
        </thead>
        <tbody>
          {step.variables.map(({ name, value, global }) => {
            const change = changes.get(name)
            const next = nextChangeOf(steps, at, name)
            return (
              <tr
                key={`${name} ${global}`}
                className={
                  change ? 'bg-care-soft forced-colors:outline forced-colors:-outline-offset-1' : ''
                }
              >
                <th scope="row" className={`${cell} font-mono font-medium`}>
                  {name}
                  {global && (
                    <span className="block font-sans font-normal text-ink-2">{text.global}</span>
                  )}
                </th>
                <td className={`${cell} font-mono [overflow-wrap:anywhere]`}>
                  {value}
                  {change && (
                    <span className="block font-sans text-care">
                      {change.before === null ? text.fresh : text.changedFrom(change.before)}
                    </span>
                  )}
                </td>
                <td className={`${cell} w-px`}>
                  <LabButton
                    off={next === null}
                    aria-label={text.nextChange(name)}
                    className="h-7 text-[12.5px]"
                    onClick={() => next !== null && onGo(next)}
                  >
                    {text.nextChangeShort}
                  </LabButton>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {step.variables.length === 0 && (
        <p className="px-3 py-1.5 text-[13px] text-ink-2">{text.noVariables}</p>
      )}
      {step.hidden > 0 && (
        <p className="px-3 py-1.5 text-[13px] text-ink-2">{text.hidden(step.hidden)}</p>
      )}
    </ScrollRegion>
  )
}
