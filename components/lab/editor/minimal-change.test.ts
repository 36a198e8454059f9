import fc from 'fast-check'
import { expect, it } from 'vitest'
import { minimalChange } from './minimal-change'

it('gives nothing for equal texts', () => {
  expect(minimalChange('same', 'same')).toBeNull()
})

it('finds the smallest span', () => {
  expect(minimalChange('a\nb\nc', 'a\nB\nc')).toEqual({ from: 2, to: 3, insert: 'B' })
  expect(minimalChange('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' })
})

it('turns any text into any other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const change = minimalChange(before, after)
      const made = change
        ? before.slice(0, change.from) + change.insert + before.slice(change.to)
        : before
      expect(made).toBe(after)
    }),
  )
})
