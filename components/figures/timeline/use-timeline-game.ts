import { useReducer, type Dispatch, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import {
  isOpen,
  monthAfterKey,
  newGame,
  play,
  type Game,
  type Move,
} from '@/lib/figures/timeline-game'

/** The first order of the tray: fixed, so that server and browser agree. */
const firstSeed = 2017

type TimelineGame = {
  readonly game: Game
  readonly dispatch: Dispatch<Move>
  readonly isShown: (card: { readonly id: string }) => boolean
  /** A press on a card of the tray; `focusNext` runs after a key has dropped the card. */
  readonly press: (id: string, byKey: boolean, focusNext: () => void) => void
  readonly onKey: (event: KeyboardEvent) => void
}

export function useTimelineGame(): TimelineGame {
  const [game, dispatch] = useReducer(play, firstSeed, newGame)

  const press: TimelineGame['press'] = (id, byKey, focusNext) => {
    if (game.hand?.id !== id) return dispatch({ type: 'take', id })
    if (!byKey) return dispatch({ type: 'put-back' })
    // The card leaves the tray and takes the focus with it, unless the next one gets it.
    flushSync(() => dispatch({ type: 'drop' }))
    focusNext()
  }
  const onKey = (event: KeyboardEvent) => {
    if (game.hand === null) return
    if (event.key === 'Escape') return dispatch({ type: 'put-back' })
    const month = monthAfterKey(event.key, game.hand.month)
    if (month === null) return
    event.preventDefault()
    dispatch({ type: 'hover', month })
  }
  return { game, dispatch, isShown: ({ id }) => !isOpen(game, id), press, onKey }
}
