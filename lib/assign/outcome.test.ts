import { describe, expect, it } from 'vitest'
import type { Assignment, PassRule } from './assignment'
import { outcomeOf } from './outcome'

const assignment = (rule: PassRule, part: Partial<Assignment> = {}): Assignment => ({
  id: 'abcdefgh',
  course: { title: 'A', version: '1.0.0' },
  title: 'Week 1',
  chapters: ['one'],
  labs: ['seeding', 'config', 'leak'],
  rule,
  ...part,
})
const all: PassRule = { kind: 'all' }
const full = (lab: string) => ({ lab, passed: 7, total: 7 })

describe('outcomeOf', () => {
  it('asks for everything', () => {
    const labs = ['seeding', 'config', 'leak'].map(full)
    expect(outcomeOf(assignment(all), { chapters: ['one'], labs }).passed).toBe(true)
    expect(outcomeOf(assignment(all), { chapters: [], labs }).passed).toBe(false)
    expect(outcomeOf(assignment(all), { chapters: ['one'], labs: labs.slice(1) })).toEqual({
      passed: false,
      percent: 66,
      done: 3,
      items: 4,
    })
  })

  it('asks for some, and never for more than there are', () => {
    const done = { chapters: ['one'], labs: [full('leak')] }
    expect(outcomeOf(assignment({ kind: 'count', count: 2 }), done).passed).toBe(true)
    expect(outcomeOf(assignment({ kind: 'count', count: 3 }), done).passed).toBe(false)
    const short = assignment({ kind: 'count', count: 9 }, { labs: ['leak'] })
    expect(outcomeOf(short, done).passed).toBe(true)
  })

  it('asks for a share of the checks, each lab weighing the same', () => {
    const half = { lab: 'seeding', passed: 1, total: 2 }
    const done = { chapters: [], labs: [half, full('config'), full('leak')] }
    expect(outcomeOf(assignment({ kind: 'percent', percent: 83 }), done).passed).toBe(true)
    expect(outcomeOf(assignment({ kind: 'percent', percent: 84 }), done).passed).toBe(false)
    const thirds = ['seeding', 'config', 'leak'].map((lab) => ({ lab, passed: 7, total: 7 }))
    expect(outcomeOf(assignment(all), { chapters: [], labs: thirds }).percent).toBe(100)
  })

  it('counts chapters where there are no labs', () => {
    const reading = assignment(
      { kind: 'percent', percent: 50 },
      { chapters: ['one', 'two'], labs: [] },
    )
    expect(outcomeOf(reading, { chapters: ['two'], labs: [] })).toMatchObject({
      passed: true,
      percent: 50,
    })
  })

  it('gives nothing for labs that were not asked for', () => {
    const done = { chapters: ['two'], labs: [full('lora'), full('zero')] }
    expect(outcomeOf(assignment(all), done)).toMatchObject({ passed: false, percent: 0, done: 0 })
  })

  it('does not pass an assignment that asks for nothing', () => {
    const nothing = assignment(all, { chapters: [], labs: [] })
    expect(outcomeOf(nothing, { chapters: [], labs: [] }).passed).toBe(false)
  })
})
