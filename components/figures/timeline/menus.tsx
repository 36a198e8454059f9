import { useId, useState, type FormEvent } from 'react'
import { monthNames } from '@/components/figures/timeline/words'
import { years } from '@/components/figures/timeline/axis'
import { firstYear, type TimelineEvent } from '@/lib/figures/timeline'
import { timelineText } from '@/lib/messages/figures/timeline/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly cards: readonly TimelineEvent[]
  readonly onPlace: (id: string, month: number) => void
}

const field =
  'h-9 rounded-lg border border-line-2 bg-raised px-2 text-sm font-medium text-ink max-sm:h-10'

/** The same game without dragging or arrow keys. */
export function Menus({ cards, onPlace }: Props) {
  const t = useText(timelineText)
  const name = useId()
  const [card, setCard] = useState('')
  const [month, setMonth] = useState(0)
  const [year, setYear] = useState(2022)
  const chosen = cards.find(({ id }) => id === card) ?? cards[0]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen !== undefined) onPlace(chosen.id, (year - firstYear) * 12 + month)
  }
  return (
    <details className="text-sm [@media(scripting:none)]:hidden print:hidden">
      <summary className="w-fit py-1 font-medium text-ink-2">{t.byMenus}</summary>
      <form onSubmit={submit} className="mt-1 flex flex-wrap items-end gap-2">
        <label htmlFor={`${name}-card`} className="sr-only">
          {t.card}
        </label>
        <select
          id={`${name}-card`}
          className={field}
          value={chosen?.id ?? ''}
          onChange={(event) => setCard(event.target.value)}
        >
          {cards.map(({ id, name: label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <label htmlFor={`${name}-month`} className="sr-only">
          {t.month}
        </label>
        <select
          id={`${name}-month`}
          className={field}
          value={month}
          onChange={(event) => setMonth(Number(event.target.value))}
        >
          {monthNames(t).map((label, i) => (
            <option key={label} value={i}>
              {label}
            </option>
          ))}
        </select>
        <label htmlFor={`${name}-year`} className="sr-only">
          {t.year}
        </label>
        <select
          id={`${name}-year`}
          className={field}
          value={year}
          onChange={(event) => setYear(Number(event.target.value))}
        >
          {years.map((label) => (
            <option key={label}>{label}</option>
          ))}
        </select>
        <button type="submit" className="button" disabled={chosen === undefined}>
          {t.place}
        </button>
      </form>
    </details>
  )
}
