import type { PanelState } from '@/components/figures/timeline/panel-state'
import { dayLabel, monthLabel, verdictWords } from '@/components/figures/timeline/words'
import type { TimelineEvent } from '@/lib/figures/timeline'
import { timelineText } from '@/lib/messages/figures/timeline/words'
import { useText } from '@/lib/messages/use-text'

/** What to do next, what is in hand, or how the last guess went. Always of the same height. */
export function Panel({
  state,
  onPutBack,
}: {
  readonly state: PanelState
  readonly onPutBack: () => void
}) {
  const t = useText(timelineText)
  return (
    <div className="my-3 min-h-23 rounded-lg bg-sunken px-4 py-3 text-[0.9375rem]/normal [@media(scripting:none)]:hidden print:hidden sm:min-h-17">
      {state.kind === 'idle' && <p className="text-ink-2">{t.how}</p>}
      {state.kind === 'done' && <p className="text-ink-2">{t.done}</p>}
      {state.kind === 'holding' && (
        <div className="flex items-start justify-between gap-4">
          <p>
            <strong lang="en" className="font-semibold">
              {state.event.name}
            </strong>{' '}
            <span className="text-ink-2">
              ({t.kindsInText[state.event.kind]}): <span lang="en">{state.event.clue}</span>
            </span>
          </p>
          <button type="button" className="button shrink-0" onClick={onPutBack}>
            {t.putBack}
          </button>
        </div>
      )}
      {state.kind === 'placed' && <Answer event={state.event} guess={state.guess} />}
    </div>
  )
}

function Answer({ event, guess }: { readonly event: TimelineEvent; readonly guess: number }) {
  const t = useText(timelineText)
  return (
    <p>
      <strong className="font-semibold">
        <span lang="en">{event.name}</span>: {dayLabel(t, event.date)}.
      </strong>{' '}
      {t.youSaidOf(monthLabel(t, guess), verdictWords(t, event, guess))}{' '}
      <span lang="en" className="text-ink-2">
        {event.meaning}
      </span>{' '}
      <SourceLink event={event} />
    </p>
  )
}

export function SourceLink({ event }: { readonly event: TimelineEvent }) {
  return (
    <a
      lang="en"
      href={event.source.url}
      className="text-accent underline decoration-accent/45 decoration-1 underline-offset-[0.2em] hover:decoration-accent"
    >
      {event.source.title}
    </a>
  )
}
