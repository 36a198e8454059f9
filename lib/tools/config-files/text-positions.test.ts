import { describe, expect, it } from 'vitest'
import { textPositions } from './text-positions'

describe('textPositions', () => {
  it.each(['a\n😀b\nc', 'a\r\n😀b\r\nc', 'a\r😀b\rc'])(
    'counts lines and code units in %j',
    (text) => {
      const positions = textPositions(text)
      for (const [char, place] of [
        ['a', { line: 1, column: 1 }],
        ['b', { line: 2, column: 3 }],
        ['c', { line: 3, column: 1 }],
      ] as const) {
        expect(positions.at(text.indexOf(char))).toEqual(place)
        expect(positions.offset(place)).toBe(text.indexOf(char))
      }
      expect(positions.at(99)).toEqual({ line: 3, column: 2 })
    },
  )
})
