import { dayLabel, judge, monthLabel, type TimelineEvent } from '@/lib/figures/timeline'
import type { Game } from '@/lib/figures/timeline-game'

export type PanelState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'holding'; readonly event: TimelineEvent; readonly month: number }
  | { readonly kind: 'placed'; readonly event: TimelineEvent; readonly guess: number }
  | { readonly kind: 'done' }

export function panelState(
  game: Game,
  events: readonly TimelineEvent[],
  waiting: number,
): PanelState {
  const held = events.find(({ id }) => id === game.hand?.id)
  if (game.hand !== null && held !== undefined)
    return { kind: 'holding', event: held, month: game.hand.month }
  const last = events.find(({ id }) => id === game.last)
  const guess = last && game.guesses[last.id]
  if (last !== undefined && guess !== undefined) return { kind: 'placed', event: last, guess }
  return { kind: waiting === 0 ? 'done' : 'idle' }
}

/** The same for a screen reader: short while a card moves, whole once it is let go. */
export function announcement(panel: PanelState): string {
  switch (panel.kind) {
    case 'idle':
      return ''
    case 'done':
      return 'All dates are shown.'
    case 'holding':
      return `${panel.event.name}: ${monthLabel(panel.month)}`
    case 'placed': {
      const { event, guess } = panel
      const { words } = judge(event, guess)
      return `${event.name}: ${dayLabel(event.date)}. You said ${monthLabel(guess)}, ${words}. ${event.meaning}`
    }
  }
}
