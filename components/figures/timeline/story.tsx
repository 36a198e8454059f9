import { SourceLink } from '@/components/figures/timeline/panel'
import { dayLabel, monthLabel, verdictWords } from '@/components/figures/timeline/words'
import { judge, type Guesses, type TimelineEvent } from '@/lib/figures/timeline'
import { timelineText } from '@/lib/messages/figures/timeline/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  /** In order of date. */
  readonly events: readonly TimelineEvent[]
  readonly guesses: Guesses
  readonly isShown: (event: TimelineEvent) => boolean
}

/** The timeline in words. Cards not yet placed stay hidden, except in print and without scripts. */
export function Story({ events, guesses, isShown }: Props) {
  const t = useText(timelineText)
  return (
    <ol aria-label={t.inOrder} className="mt-3 text-[0.9375rem]/normal">
      {events.map((event) => (
        <li
          key={event.id}
          data-shown={isShown(event)}
          className="gap-x-4 border-t border-line py-2 data-[shown=false]:hidden data-[shown=false]:print:block data-[shown=false]:[@media(scripting:none)]:block sm:data-[shown=true]:grid sm:grid-cols-[9.5rem_minmax(0,1fr)]"
        >
          <p className="text-ink-2 tabular-nums">
            <time dateTime={event.date}>{dayLabel(t, event.date)}</time>
          </p>
          <p>
            <strong lang="en" className="font-semibold">
              {event.name}
            </strong>{' '}
            <span className="text-ink-2">({t.kindsInText[event.kind]})</span>{' '}
            <span lang="en">
              {event.clue} {event.meaning} <SourceLink event={event} />
            </span>
            <Guess event={event} guess={guesses[event.id]} />
          </p>
        </li>
      ))}
    </ol>
  )
}

const marks = { close: 'text-pass', near: 'text-care', far: 'text-fail' }

function Guess({
  event,
  guess,
}: {
  readonly event: TimelineEvent
  readonly guess: number | undefined
}) {
  const t = useText(timelineText)
  if (guess === undefined) return null
  const { closeness } = judge(event, guess)
  return (
    <span className={`block font-medium ${marks[closeness]}`}>
      {t.youSaid(monthLabel(t, guess), verdictWords(t, event, guess))}
    </span>
  )
}
