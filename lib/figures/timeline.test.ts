import { describe, expect, it } from 'vitest'
import {
  byDate,
  clampMonth,
  isoMonth,
  judge,
  monthAtShare,
  monthCount,
  monthOf,
  score,
  shareOf,
  shuffled,
  type TimelineEvent,
} from './timeline'

function event(id: string, date: string): TimelineEvent {
  return {
    id,
    date,
    name: id,
    kind: 'model',
    clue: 'c',
    meaning: 'm',
    source: { title: 's', url: 'https://example.org' },
  }
}

describe('the axis', () => {
  it('counts months from January 2017', () => {
    expect(monthOf('2017-01-31')).toBe(0)
    expect(monthOf('2020-05-28')).toBe(40)
    expect(monthOf('2026-12-01')).toBe(monthCount - 1)
  })

  it('refuses a date that is malformed or off the axis', () => {
    for (const date of ['2016-12-31', '2027-01-01', '2020-5-28', '2020-05', 'soon'])
      expect(() => monthOf(date), date).toThrow('not a day on the timeline')
  })

  it('names months as dates do', () => {
    expect([isoMonth(0), isoMonth(40), isoMonth(119)]).toEqual(['2017-01', '2020-05', '2026-12'])
  })

  it('finds every month again from its place', () => {
    for (let month = 0; month < monthCount; month++)
      expect(monthAtShare(shareOf(month))).toBe(month)
  })

  it('keeps points beyond its ends on the axis', () => {
    expect(monthAtShare(-0.2)).toBe(0)
    expect(monthAtShare(1)).toBe(monthCount - 1)
    expect(clampMonth(500)).toBe(monthCount - 1)
  })
})

describe('a verdict', () => {
  const gpt3 = event('gpt-3', '2020-05-28')

  it('says how early or late the guess was', () => {
    expect(judge(gpt3, 32)).toEqual({ offset: -8, closeness: 'near' })
    expect(judge(gpt3, 41).offset).toBe(1)
    expect(judge(gpt3, 40)).toEqual({ offset: 0, closeness: 'close' })
  })

  it('is close up to six months and near up to eighteen', () => {
    const closeness = [6, 7, 18, 19].map((months) => judge(gpt3, 40 + months).closeness)
    expect(closeness).toEqual(['close', 'near', 'near', 'far'])
  })
})

describe('the score', () => {
  const events = [event('a', '2018-01-01'), event('b', '2019-01-01'), event('c', '2020-01-01')]

  it('is the mean distance of the cards placed, early and late alike', () => {
    expect(score(events, { a: 8, b: 34 })).toEqual({ placed: 2, close: 1, meanError: 7 })
  })

  it('has no mean before the first card', () => {
    expect(score(events, {})).toEqual({ placed: 0, close: 0, meanError: null })
  })

  it('ignores guesses for cards that are not there', () => {
    expect(score(events, { z: 3 }).placed).toBe(0)
  })
})

describe('orders', () => {
  it('sorts by day and leaves its argument alone', () => {
    const events = [event('late', '2020-05-28'), event('early', '2020-05-22')]
    expect(byDate(events).map(({ id }) => id)).toEqual(['early', 'late'])
    expect(events[0]?.id).toBe('late')
  })

  it('shuffles the same way for the same seed and keeps every item', () => {
    const items = Array.from({ length: 16 }, (_, i) => i)
    expect(shuffled(items, 7)).toEqual(shuffled(items, 7))
    expect(shuffled(items, 7)).not.toEqual(shuffled(items, 8))
    expect(shuffled(items, 7)).not.toEqual(items)
    expect(shuffled(items, 7).toSorted((a, b) => a - b)).toEqual(items)
  })
})
