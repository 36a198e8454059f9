import { kindNames } from '@/components/figures/timeline/kinds'
import type { PanelState } from '@/components/figures/timeline/panel-state'
import { dayLabel, judge, monthLabel, type TimelineEvent } from '@/lib/figures/timeline'

/** What to do next, what is in hand, or how the last guess went. Always of the same height. */
export function Panel({
  state,
  onPutBack,
}: {
  readonly state: PanelState
  readonly onPutBack: () => void
}) {
  return (
    <div className="my-3 min-h-23 rounded-lg bg-sunken px-4 py-3 text-[0.9375rem]/normal [@media(scripting:none)]:hidden print:hidden sm:min-h-17">
      {state.kind === 'idle' && (
        <p className="text-ink-2">
          Drag a card onto the axis, or press the card and then the axis. By keyboard: Enter takes a
          card, the arrow keys move it by months and Page Up and Down by years, Enter lets it go.
        </p>
      )}
      {state.kind === 'done' && (
        <p className="text-ink-2">Every card is in its place. The list below tells the story.</p>
      )}
      {state.kind === 'holding' && (
        <div className="flex items-start justify-between gap-4">
          <p>
            <strong className="font-semibold">{state.event.name}</strong>{' '}
            <span className="text-ink-2">
              ({kindNames[state.event.kind].toLowerCase()}): {state.event.clue}
            </span>
          </p>
          <button type="button" className="button shrink-0" onClick={onPutBack}>
            Put back
          </button>
        </div>
      )}
      {state.kind === 'placed' && <Answer event={state.event} guess={state.guess} />}
    </div>
  )
}

function Answer({ event, guess }: { readonly event: TimelineEvent; readonly guess: number }) {
  const { words } = judge(event, guess)
  return (
    <p>
      <strong className="font-semibold">
        {event.name}: {dayLabel(event.date)}.
      </strong>{' '}
      You said {monthLabel(guess)}, {words}. <span className="text-ink-2">{event.meaning}</span>{' '}
      <SourceLink event={event} />
    </p>
  )
}

export function SourceLink({ event }: { readonly event: TimelineEvent }) {
  return (
    <a
      href={event.source.url}
      className="text-accent underline decoration-accent/45 decoration-1 underline-offset-[0.2em] hover:decoration-accent"
    >
      {event.source.title}
    </a>
  )
}
