import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { monthOf } from '@/lib/figures/timeline'
import { timelineEvents } from './timeline'

const lesson = readFileSync(new URL('./lesson.mdx', import.meta.url), 'utf8')

it('has every card on the axis, once', () => {
  for (const { date } of timelineEvents) expect(() => monthOf(date)).not.toThrow()
  expect(new Set(timelineEvents.map(({ id }) => id)).size).toBe(timelineEvents.length)
})

it('gives no date away in a clue', () => {
  for (const { clue } of timelineEvents) expect(clue).not.toMatch(/20\d\d/)
})

it('cites only sources of the lesson', () => {
  for (const { source } of timelineEvents) expect(lesson).toContain(`url: ${source.url}\n`)
})

it('counts the cards in the lesson’s words', () => {
  expect(timelineEvents).toHaveLength(16)
  expect(lesson).toContain('sixteen cards')
})
