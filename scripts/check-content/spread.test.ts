import { describe, expect, it } from 'vitest'
import { spread } from './spread'

const items = Array.from('aaaaaaaabbbbc', (group, index) => ({ group, index }))
const order = (seed: string) => spread(items, ({ group }) => group, seed)

describe('a spread choice', () => {
  it('takes from every group before it takes a second time', () => {
    const groups = order('1').map(({ group }) => group)
    expect(new Set(groups.slice(0, 3))).toEqual(new Set('abc'))
    expect(new Set(groups.slice(3, 5))).toEqual(new Set('ab'))
  })

  it('holds every item once, in an order that the seed fixes', () => {
    expect(
      order('1')
        .map(({ index }) => index)
        .toSorted((a, b) => a - b),
    ).toEqual(items.map(({ index }) => index))
    expect(order('1')).toEqual(order('1'))
    expect(order('1')).not.toEqual(order('2'))
  })

  it('is empty of nothing', () => {
    expect(spread([], () => '', '1')).toEqual([])
  })
})
