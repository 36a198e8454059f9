import { clampMonth, monthCount, type Guesses } from './timeline'

/** A card that was taken from the tray and hangs over a month. */
export type Hand = { readonly id: string; readonly month: number }

export type Game = {
  /** Decides the order of the tray. */
  readonly seed: number
  readonly guesses: Guesses
  readonly hand: Hand | null
  /** The card placed last: its answer is being shown. */
  readonly last: string | null
  /** The learner gave up guessing and asked for every date. */
  readonly revealed: boolean
}

export type Move =
  | { readonly type: 'take'; readonly id: string }
  | { readonly type: 'hover'; readonly month: number }
  | { readonly type: 'drop' }
  | { readonly type: 'put-back' }
  | { readonly type: 'place'; readonly id: string; readonly month: number }
  | { readonly type: 'reveal' }
  | { readonly type: 'retry'; readonly seed: number }

export function newGame(seed: number): Game {
  return { seed, guesses: {}, hand: null, last: null, revealed: false }
}

/** A card in hand starts in the middle of the axis, or where the last one was let go. */
export function play(game: Game, move: Move): Game {
  switch (move.type) {
    case 'take':
      return isOpen(game, move.id)
        ? { ...game, hand: { id: move.id, month: startMonth(game) } }
        : game
    case 'hover':
      return game.hand === null
        ? game
        : { ...game, hand: { ...game.hand, month: clampMonth(move.month) } }
    case 'drop':
      return game.hand === null ? game : place(game, game.hand)
    case 'put-back':
      return { ...game, hand: null }
    case 'place':
      return isOpen(game, move.id) ? place(game, move) : game
    case 'reveal':
      return { ...game, hand: null, last: null, revealed: true }
    case 'retry':
      return newGame(move.seed)
  }
}

/** Whether a card still waits for its guess. */
export function isOpen(game: Game, id: string): boolean {
  return !game.revealed && game.guesses[id] === undefined
}

function place(game: Game, { id, month }: Hand): Game {
  const guesses = { ...game.guesses, [id]: clampMonth(month) }
  return { ...game, guesses, hand: null, last: id }
}

function startMonth(game: Game): number {
  const last = game.last === null ? undefined : game.guesses[game.last]
  return game.hand?.month ?? last ?? monthCount / 2
}

/** What an arrow key and its like do to the card in hand; null for every other key. */
export function monthAfterKey(key: string, month: number): number | null {
  const step = steps[key]
  return step === undefined ? null : clampMonth(month + step)
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -monthCount,
  End: monthCount,
}
