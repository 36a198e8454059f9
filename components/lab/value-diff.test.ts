import { expect, it } from 'vitest'
import { diffOf, worthADiff } from './value-diff'

it('is worth it only where both values are long or run over lines', () => {
  expect(worthADiff('1', '2')).toBe(false)
  expect(worthADiff('a\nb', 'a\nc')).toBe(true)
  expect(worthADiff('x'.repeat(80), 'short')).toBe(false)
  expect(worthADiff('x'.repeat(80), 'y'.repeat(80))).toBe(true)
})

it('shows one changed item of a long list as one changed line', () => {
  const lines = diffOf("['a', 'b', 'c']", "['a', 'B', 'c']")
  expect(lines.filter((line) => line.sign !== ' ')).toEqual([
    { sign: '−', text: "'b'," },
    { sign: '+', text: "'B'," },
  ])
})
