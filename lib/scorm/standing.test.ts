import { describe, expect, it } from 'vitest'
import { standingOf } from './standing'
import { asked, progressWith, tried } from './test-progress'

const all = ['key', 'words', 'streams']

describe('where a learner stands', () => {
  it('is unknown and incomplete at first', () => {
    expect(standingOf(progressWith({}), asked)).toMatchObject({
      score: 0,
      verdict: 'unknown',
      completed: false,
      measure: 0,
    })
  })

  it('is a share of the checks of all labs', () => {
    const { score, verdict } = standingOf(
      progressWith({ labs: { seeding: tried(['key'], all) } }),
      asked,
    )
    expect(score).toBe(0.25)
    expect(verdict).toBe('unknown')
  })

  it('is failed once every lab was checked and too little passed', () => {
    const labs = { seeding: tried(all, all), zero: tried([], ['bytes']) }
    expect(standingOf(progressWith({ labs }), asked).verdict).toBe('failed')
    expect(standingOf(progressWith({ labs }), { ...asked, mastery: 0.75 }).verdict).toBe('passed')
  })

  it('is completed when the chapters are read as well, until one is marked unread', () => {
    const labs = { seeding: tried(all, all), zero: tried(['bytes'], ['bytes']) }
    const chapters = (more: object) => ({ reproducibility: { openedAt: 1, ...more } })
    expect(standingOf(progressWith({ labs }), asked)).toMatchObject({
      verdict: 'passed',
      completed: false,
      measure: 0.8,
    })
    const read = progressWith({ labs, chapters: chapters({ readAt: 2 }) })
    expect(standingOf(read, asked)).toMatchObject({ completed: true, measure: 1 })
    const unread = progressWith({ labs, chapters: chapters({ readAt: 2, unreadAt: 3 }) })
    expect(standingOf(unread, asked).completed).toBe(false)
  })

  it('does not gain a check by rounding', () => {
    const labs = { seeding: { ...tried([], all), best: { passed: 9, total: 10 } } }
    const [seeding] = standingOf(progressWith({ labs }), asked).labs
    expect(seeding).toMatchObject({ passed: 2, total: 3 })
  })
})
