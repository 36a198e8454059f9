import { describe, expect, it } from 'vitest'
import { answerQuiz, markRead, openChapter, recordAttempt, saveDraft, visit } from './changes'
import type { Change } from './keeper'
import { emptyProgress } from './schema'
import { chapterState, draftFiles, isRead, labState, resumeTarget } from './selectors'
import { readHeading } from './changes'

const after = (...changes: readonly Change[]) =>
  changes.reduce((progress, change) => change(progress), emptyProgress)
const passed = { at: 5, passed: ['a', 'b'], failed: [], ms: 1, files: {} }
const failed = { at: 6, passed: ['a'], failed: ['b'], ms: 1, files: {} }
const chapter = { id: 'repro', labs: ['seeding'], quizzes: ['repro/one', 'repro/two'] }

describe('chapterState', () => {
  it('counts labs, quizzes and reading as equal parts', () => {
    expect(chapterState(emptyProgress, chapter).fraction).toBe(0)
    const some = after(recordAttempt('seeding', passed, 2), answerQuiz('repro/one', [1], true, 1))
    expect(chapterState(some, chapter)).toMatchObject({
      fraction: 0.5,
      labsPassed: 1,
      quizzesRight: 1,
    })
    const all = after(
      recordAttempt('seeding', passed, 2),
      answerQuiz('repro/one', [1], true, 1),
      answerQuiz('repro/two', [1], true, 1),
      markRead('repro', true, 1),
    )
    expect(chapterState(all, chapter).fraction).toBe(1)
  })
})

describe('isRead', () => {
  it('follows the latest mark, also when the clock stands still', () => {
    expect(isRead(after(openChapter('repro', 1)), 'repro')).toBe(false)
    expect(isRead(after(markRead('repro', true, 1)), 'repro')).toBe(true)
    expect(isRead(after(markRead('repro', true, 1), markRead('repro', false, 1)), 'repro')).toBe(
      false,
    )
    expect(
      isRead(
        after(markRead('repro', true, 1), markRead('repro', false, 1), markRead('repro', true, 1)),
        'repro',
      ),
    ).toBe(true)
  })
})

describe('labState', () => {
  it('stays passed after a later failure and after a reset', () => {
    expect(labState(emptyProgress, 'seeding')).toBe('not-started')
    expect(labState(after(recordAttempt('seeding', failed, 2)), 'seeding')).toBe('tried')
    const progress = after(
      recordAttempt('seeding', passed, 2),
      recordAttempt('seeding', failed, 2),
      saveDraft('seeding', {}, 9),
    )
    expect(labState(progress, 'seeding')).toBe('passed')
    expect(progress.labs.seeding).toMatchObject({ tries: 2, best: { passed: 2, total: 2 } })
  })

  it('does not take what every object inherits for a lab', () => {
    expect(labState(emptyProgress, 'constructor')).toBe('not-started')
    expect(after(saveDraft('__proto__', { 'a.py': 'x' }, 1))).toEqual(emptyProgress)
  })
})

describe('draftFiles', () => {
  it('has nothing after a reset, and the undone reset is the later draft', () => {
    const typed = { 'repro.py': 'x' }
    expect(draftFiles(after(saveDraft('seeding', typed, 1)), 'seeding')).toEqual(typed)
    const reset = after(saveDraft('seeding', typed, 1), saveDraft('seeding', {}, 1))
    expect(draftFiles(reset, 'seeding')).toBeUndefined()
    expect(draftFiles(saveDraft('seeding', typed, 1)(reset), 'seeding')).toEqual(typed)
  })
})

describe('resumeTarget', () => {
  it('leads to the heading last in view', () => {
    expect(resumeTarget(emptyProgress)).toBeUndefined()
    const progress = after(readHeading('repro', 'one-tape', 1), visit('/learn/repro', 2))
    expect(resumeTarget(progress)).toEqual({ path: '/learn/repro', heading: 'one-tape' })
    expect(resumeTarget(visit('/labs/seeding', 3)(progress))).toEqual({
      path: '/labs/seeding',
      heading: undefined,
    })
  })
})

describe('answerQuiz', () => {
  it('remembers the first answer and a right one', () => {
    const progress = after(
      answerQuiz('repro/one', [2], false, 1),
      answerQuiz('repro/one', [0], true, 2),
      answerQuiz('repro/one', [1], false, 3),
    )
    expect(progress.quizzes['repro/one']).toEqual({
      first: [2],
      firstCorrect: false,
      firstAt: 1,
      latest: [1],
      correct: true,
      at: 3,
    })
  })
})
