import { dayLabel, monthLabel, verdictWords, type Words } from '@/components/figures/timeline/words'
import type { TimelineEvent } from '@/lib/figures/timeline'
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

/** The same for a screen reader: short while a card moves, whole once it is let go; the lesson's words in `<en>`. */
export function announcement(t: Words, panel: PanelState): string {
  switch (panel.kind) {
    case 'idle':
      return ''
    case 'done':
      return t.allShown
    case 'holding':
      return `<en>${panel.event.name}</en>: ${monthLabel(t, panel.month)}`
    case 'placed': {
      const { event, guess } = panel
      const said = t.youSaidOf(monthLabel(t, guess), verdictWords(t, event, guess))
      return `<en>${event.name}</en>: ${dayLabel(t, event.date)}. ${said} <en>${event.meaning}</en>`
    }
  }
}
