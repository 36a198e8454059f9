import { describe, expect, it } from 'vitest'
import { isOpen, monthAfterKey, newGame, play, type Move } from './timeline-game'

const after = (...moves: Move[]) => moves.reduce(play, newGame(1))

describe('a game', () => {
  it('places the card in hand at the month it hangs over', () => {
    const game = after({ type: 'take', id: 'a' }, { type: 'hover', month: 40 }, { type: 'drop' })
    expect(game).toMatchObject({ guesses: { a: 40 }, hand: null, last: 'a' })
  })

  it('starts a card in the middle, the next one where the last was let go', () => {
    expect(after({ type: 'take', id: 'a' }).hand).toEqual({ id: 'a', month: 60 })
    const next = after({ type: 'place', id: 'a', month: 12 }, { type: 'take', id: 'b' })
    expect(next.hand).toEqual({ id: 'b', month: 12 })
  })

  it('changes the card in hand without losing the place', () => {
    const game = after(
      { type: 'take', id: 'a' },
      { type: 'hover', month: 7 },
      { type: 'take', id: 'b' },
    )
    expect(game.hand).toEqual({ id: 'b', month: 7 })
  })

  it('puts a card back unplaced', () => {
    const game = after({ type: 'take', id: 'a' }, { type: 'put-back' })
    expect(game.hand).toBeNull()
    expect(isOpen(game, 'a')).toBe(true)
  })

  it('takes one guess a card and none after the dates are out', () => {
    const placed = after({ type: 'place', id: 'a', month: 3 }, { type: 'place', id: 'a', month: 4 })
    expect(placed.guesses).toEqual({ a: 3 })
    expect(play(placed, { type: 'take', id: 'a' }).hand).toBeNull()
    const revealed = after({ type: 'reveal' }, { type: 'take', id: 'a' })
    expect(revealed.hand).toBeNull()
  })

  it('keeps the guesses when the dates are shown', () => {
    const game = after({ type: 'place', id: 'a', month: 3 }, { type: 'reveal' })
    expect(game).toMatchObject({ guesses: { a: 3 }, revealed: true })
  })

  it('ignores dropping and hovering with empty hands', () => {
    const start = newGame(1)
    expect(play(start, { type: 'drop' })).toBe(start)
    expect(play(start, { type: 'hover', month: 3 })).toBe(start)
  })

  it('begins again with a new order', () => {
    const game = after({ type: 'place', id: 'a', month: 3 }, { type: 'retry', seed: 9 })
    expect(game).toEqual(newGame(9))
  })
})

describe('the keys', () => {
  it('move by a month, by a year and to the ends', () => {
    const keys = ['ArrowRight', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']
    expect(keys.map((key) => monthAfterKey(key, 60))).toEqual([61, 59, 72, 48, 0, 119])
  })

  it('stop at the ends and leave other keys alone', () => {
    expect(monthAfterKey('ArrowLeft', 0)).toBe(0)
    expect(monthAfterKey('Tab', 60)).toBeNull()
  })
})
