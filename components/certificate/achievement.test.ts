import { describe, expect, it } from 'vitest'
import { canonicalHandIn } from '@/lib/assign/canonical-hand-in'
import { emptyProgress, progressSchema } from '@/lib/progress/schema'
import { fitted } from '@/lib/progress/shape'
import { achievementOf, certifiedHandIn } from './achievement'

const course = {
  title: 'Course',
  version: '1.0.0',
  chapters: [
    { id: 'one', number: 1, short: 'One', minutes: 5, labs: [], quizzes: ['one/a'] },
    { id: 'two', number: 2, short: 'Two', minutes: 5, labs: [], quizzes: [] },
  ],
  labs: [
    { id: 'seeding', title: 'Seeds', minutes: 5, checks: [{ id: 'x', title: 'X' }] },
    { id: 'leak', title: 'Leak', minutes: 5, checks: [] },
  ],
}
const attempt = { at: 10, passed: ['x'], failed: [], ms: 1, seed: 3, files: { 'a.py': 'done' } }
const progress = fitted(progressSchema, {
  version: 2,
  chapters: { one: { openedAt: 1, readAt: 5 }, two: { openedAt: 1, readAt: 5, unreadAt: 6 } },
  labs: {
    seeding: { attempts: [attempt], tries: 1, passedAt: 10 },
    leak: { attempts: [], tries: 3 },
    gone: { attempts: [attempt], tries: 1, passedAt: 99 },
  },
})
const learner = { name: 'Ada', key: 'k'.repeat(12) }

describe('achievementOf', () => {
  it('holds what is read and passed, and nothing else', () => {
    expect(achievementOf(progress, course)).toEqual({
      chapters: [{ id: 'one', title: '1. One', at: 5 }],
      labs: [{ id: 'seeding', title: 'Seeds', checks: 1, at: 10 }],
      whole: false,
      at: 10,
    })
  })

  it('is never the whole course when nothing was done', () => {
    expect(achievementOf(emptyProgress, course)).toMatchObject({ whole: false, at: 0 })
  })
})

describe('certifiedHandIn', () => {
  it('is a hand-in with the code of what was passed', () => {
    const handIn = certifiedHandIn(progress, course, learner)
    expect(handIn.handedInAt).toBe(10)
    expect(handIn.labs).toMatchObject([{ lab: 'seeding', files: { 'a.py': 'done' } }])
  })

  it('stays the same file while other labs are worked on', () => {
    const before = canonicalHandIn(certifiedHandIn(progress, course, learner))
    const later = {
      ...progress,
      labs: { ...progress.labs, leak: { attempts: [], tries: 9, hintsShown: 1 } },
    }
    expect(canonicalHandIn(certifiedHandIn(later, course, learner))).toBe(before)
  })
})
