import { expect, it } from 'vitest'
import type { TimelineEvent } from './timeline'
import { dodged, labelSide, markOf, tallLanes, wideLanes } from './timeline-marks'

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
const bert = event('bert', '2018-10-11')

it('draws a bar from the earlier to the later of guess and truth', () => {
  expect(markOf(bert, 30)).toMatchObject({ truth: 21, guess: 30, from: 21, to: 30 })
  expect(markOf(bert, 20)).toMatchObject({ from: 20, to: 21, closeness: 'close' })
})

it('draws a point where there is no guess', () => {
  expect(markOf(bert, undefined)).toMatchObject({ from: 21, to: 21, guess: null, closeness: null })
})

it('hangs a label on the left where the axis ends', () => {
  expect(labelSide(markOf(bert, undefined), 10)).toBe('right')
  expect(labelSide(markOf(bert, 115), 10)).toBe('left')
})

it('gives neighbours lanes of their own', () => {
  const marks = [markOf(bert, undefined), markOf(event('near', '2018-12-01'), undefined)]
  expect(wideLanes(marks)).toEqual({ bert: 0, near: 1 })
  expect(tallLanes(marks)).toEqual({ bert: 0, near: 1 })
})

it('keeps labels apart, in order and on the axis', () => {
  const dates = ['2020-05-22', '2020-05-28', '2021-06-17', '2026-11-01', '2026-12-01']
  const marks = dates.map((date) => markOf(event(date, date), undefined))
  expect(dodged(marks, 6)).toEqual([40, 46, 53, 111, 117])
})
