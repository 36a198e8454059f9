import { describe, expect, it } from 'vitest'
import { withSearch } from './recent'

describe('recent searches', () => {
  it('puts the newest first, each once, whatever its case', () => {
    expect(withSearch(['lock', 'seed'], ' Seed ')).toEqual(['Seed', 'lock'])
  })

  it('keeps six, and none longer than a line', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(withSearch(six, 'g')).toEqual(['g', 'a', 'b', 'c', 'd', 'e'])
    expect(withSearch([], 'x'.repeat(500))[0]).toHaveLength(80)
  })

  it('does not remember spaces', () => {
    expect(withSearch(['lock'], '  ')).toEqual(['lock'])
  })
})
