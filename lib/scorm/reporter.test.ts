import { Scorm12API } from 'scorm-again'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Report } from '@/lib/grading/report'
import { emptyProgress, type Progress } from '@/lib/progress/schema'
import { dialect12 } from './dialect-12'
import type { ApiObject } from './find-api'
import { Reporter } from './reporter'
import { ScormLms } from './scorm-lms'
import { asked, tried } from './test-progress'

const all = ['key', 'words', 'streams']

const report: Report = {
  lab: 'seeding',
  passed: false,
  ms: 5,
  seed: 1,
  checks: [
    { id: 'key', title: 'Key', state: 'passed', message: '', ms: 1 },
    { id: 'words', title: 'Words', state: 'failed', message: 'Word 1 is off.', got: '[1]', ms: 1 },
    { id: 'streams', title: 'Streams', state: 'pending', message: 'needs words', ms: 0 },
  ],
}

function setUp({ careful = false, saved = '' } = {}) {
  const api = new Scorm12API({ logLevel: 'NONE', autocommit: false })
  if (saved !== '') api.loadFromJSON({ suspend_data: saved })
  const commits = vi.fn<() => void>()
  api.on('LMSCommit', commits)
  const lms = ScormLms.open({ api: api as unknown as ApiObject, dialect: dialect12 })
  const progress = createStore<Progress>(() => emptyProgress)
  const reporter = new Reporter({ lms, asked, progress, place: () => '/labs/seeding', careful })
  const type = (text: string) =>
    progress.setState({
      labs: { seeding: { ...tried([], all), tries: 0, draft: { files: { a: text }, at: 1 } } },
    })
  return { api, commits, reporter, progress, type, saved: () => api.cmi.suspend_data }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the reporter', () => {
  it('makes a result last at once, with one commit and an answer for each check that ran', () => {
    const { api, commits, reporter, progress } = setUp()
    progress.setState({ labs: { seeding: tried(['key'], all) } })
    reporter.report(report)
    vi.advanceTimersByTime(1)
    expect(commits).toHaveBeenCalledTimes(1)
    expect(api.cmi.core.score.raw).toBe('25')
    const told = JSON.parse(JSON.stringify(api.cmi.interactions.childArray)) as object[]
    expect(told).toMatchObject([
      { id: 'seeding_key', result: 'correct' },
      { id: 'seeding_words', result: 'wrong', student_response: '[1]' },
    ])
  })

  it('hands typing over after a pause, and makes it last less often', () => {
    const { commits, saved, progress, type } = setUp()
    progress.setState({ labs: { seeding: tried(['key'], all) } })
    vi.advanceTimersByTime(1)
    const before = saved()
    commits.mockClear()
    progress.setState({
      labs: { seeding: { ...tried(['key'], all), draft: { files: { a: 'x = 1' }, at: 1 } } },
    })
    vi.advanceTimersByTime(999)
    expect(saved()).toBe(before)
    vi.advanceTimersByTime(1)
    expect(saved()).not.toBe(before)
    expect(commits).not.toHaveBeenCalled()
    vi.advanceTimersByTime(20_000)
    type('x = 2')
    vi.advanceTimersByTime(1000)
    expect(commits).toHaveBeenCalledTimes(1)
  })

  it('does not overwrite what it could not read before the learner does something', () => {
    const { saved, reporter, progress, type } = setUp({ careful: true, saved: 'foreign' })
    reporter.flush(true)
    progress.setState({ chapters: { reproducibility: { openedAt: 1 } } })
    vi.advanceTimersByTime(5000)
    expect(saved()).toBe('foreign')
    type('x = 1')
    vi.advanceTimersByTime(5000)
    expect(saved()).toMatch(/^day-one\./)
  })

  it('tells the answer to a quiz', () => {
    const { api, progress } = setUp()
    const quiz = { first: [1], latest: [0, 2], firstCorrect: false, firstAt: 1 }
    progress.setState({ quizzes: { 'reproducibility/two': { ...quiz, correct: true, at: 9 } } })
    vi.advanceTimersByTime(1)
    expect(JSON.parse(JSON.stringify(api.cmi.interactions.childArray))).toMatchObject([
      { id: 'reproducibility_two', type: 'choice', student_response: 'a,c', result: 'correct' },
    ])
  })

  it('hands over everything that waits when the page is left', () => {
    const { api, saved, reporter, type } = setUp()
    type('last words')
    reporter.report(report)
    reporter.end()
    expect(saved()).toMatch(/^day-one\./)
    expect(api.cmi.interactions.childArray).toHaveLength(2)
    expect(api.isTerminated()).toBe(true)
  })
})
