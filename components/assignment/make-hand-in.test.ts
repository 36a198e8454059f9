import { describe, expect, it } from 'vitest'
import { handInSchema } from '@/lib/assign/hand-in'
import { assignment } from '@/lib/assign/gradebook/test-hand-ins'
import { fitted } from '@/lib/progress/shape'
import { progressSchema } from '@/lib/progress/schema'
import { makeHandIn, warningsFor } from './make-hand-in'
import { standing } from './standing'
import { assignmentText } from '@/lib/messages/assignment/words'

const outline = {
  title: 'Course',
  version: '1.0.0',
  chapters: [
    { id: 'one', number: 1, short: 'One', minutes: 5, labs: [], quizzes: ['one/a', 'one/b'] },
  ],
  labs: [{ id: 'seeding', title: 'Seeds', minutes: 5, checks: [] }],
}
const quiz = { first: [0], latest: [0], firstCorrect: true, firstAt: 1, at: 1 }
const attempt = { at: 10, passed: ['x'], failed: ['y'], ms: 1, seed: 3, files: { 'a.py': 'old' } }
const progress = fitted(progressSchema, {
  version: 2,
  chapters: { one: { openedAt: 1, readAt: 5 } },
  quizzes: { 'one/a': { ...quiz, correct: true }, 'one/b': { ...quiz, correct: false } },
  labs: {
    seeding: {
      attempts: [attempt],
      tries: 1,
      best: { passed: 1, total: 2 },
      draft: { files: { 'a.py': 'new' }, at: 20 },
    },
    leak: { draft: { files: { 'b.py': 'typed' }, at: 20 } },
  },
})
const made = makeHandIn(assignment, progress, { name: ' Ada ', key: 'k'.repeat(12) }, outline, 99)

describe('makeHandIn', () => {
  it('makes what a gradebook takes', () => {
    expect(handInSchema.parse(made)).toEqual(made)
    expect(made).toMatchObject({
      name: 'Ada',
      handedInAt: 99,
      chapters: [{ chapter: 'one', readAt: 5, quizzesRight: 1, quizzes: 2 }],
      labs: [
        { lab: 'seeding', files: { 'a.py': 'old' }, claim: { seed: 3 } },
        { lab: 'leak', files: { 'b.py': 'typed' } },
      ],
    })
  })

  it('warns of code that was changed since its check, and of code never checked', () => {
    const [changed, unchecked, ...more] = warningsFor(
      assignmentText.english,
      made,
      progress,
      (lab) => lab,
    )
    expect(changed).toMatch(/“seeding” has changed since its best check/)
    expect(unchecked).toMatch(/“leak” was not checked/)
    expect(more).toEqual([])
  })
})

describe('standing', () => {
  it('counts what is read and passed, and shares of checks', () => {
    expect(standing(assignment, progress)).toEqual({
      passed: false,
      percent: 25,
      done: 1,
      items: 3,
    })
  })
})
