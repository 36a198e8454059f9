import { Scorm12API, Scorm2004API } from 'scorm-again'
import { describe, expect, it } from 'vitest'
import { dialect12 } from './dialect-12'
import { dialect2004 } from './dialect-2004'
import type { ApiObject } from './find-api'
import type { Interaction } from './interaction'
import { ScormLms } from './scorm-lms'
import { standingOf } from './standing'
import { asked, progressWith, tried } from './test-progress'

// The LMS is scorm-again, the run-time that several real ones use.
const quiet = { logLevel: 'NONE', autocommit: false } as const

function open12(saved?: Record<string, object | string>) {
  const api = new Scorm12API(quiet)
  if (saved) api.loadFromJSON(saved)
  let now = 1_790_000_000_000
  const lms = ScormLms.open({ api: api as unknown as ApiObject, dialect: dialect12 }, () => now)
  return { api, lms, wait: (ms: number) => (now += ms) }
}

function open2004(saved?: Record<string, object | string>) {
  const api = new Scorm2004API(quiet)
  if (saved) api.loadFromJSON(saved)
  let now = 1_790_000_000_000
  const lms = ScormLms.open({ api: api as unknown as ApiObject, dialect: dialect2004 }, () => now)
  return { api, lms, wait: (ms: number) => (now += ms) }
}

const half = standingOf(
  progressWith({ labs: { seeding: tried(['key', 'words'], ['key', 'words', 'streams']) } }),
  asked,
)
const failed = standingOf(
  progressWith({
    labs: { seeding: tried(['key'], ['key', 'words', 'streams']), zero: tried([], ['bytes']) },
  }),
  asked,
)
const passed = standingOf(
  progressWith({
    labs: {
      seeding: tried(['key', 'words', 'streams'], ['key', 'words', 'streams']),
      zero: tried(['bytes'], ['bytes']),
    },
    chapters: { reproducibility: { openedAt: 1, readAt: 2 } },
  }),
  asked,
)
const answer = (more: Partial<Interaction> = {}): Interaction => ({
  id: 'seeding_key',
  kind: 'check',
  title: 'mt_key builds “the key” – whole',
  result: 'wrong',
  response: 'got [43, 45…]\nnot «48»',
  at: 1_790_000_000_000,
  latency: 61_500,
  ...more,
})
const entry = { saved: 'day-one.1.x', place: '/labs/seeding' }

describe('SCORM 1.2', () => {
  it('reports score, status, place and state', () => {
    const { api, lms } = open12()
    lms.write({ standing: half, ...entry })
    lms.commit()
    expect(api.LMSGetValue('cmi.core.score.raw')).toBe('50')
    expect(api.LMSGetValue('cmi.core.score.max')).toBe('100')
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete')
    expect(api.LMSGetValue('cmi.core.lesson_location')).toBe('/labs/seeding')
    expect(api.LMSGetValue('cmi.suspend_data')).toBe('day-one.1.x')
    expect(lms.status.getState().kind).toBe('connected')
  })

  it('says failed when everything was tried in vain, and passed in the end', () => {
    const { api, lms } = open12()
    lms.write({ standing: failed, ...entry })
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('failed')
    lms.write({ standing: passed, ...entry })
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('passed')
    expect(api.LMSGetValue('cmi.core.score.raw')).toBe('100')
  })

  it('tells each answer once, and replaces it when it changes', () => {
    const { api, lms } = open12()
    lms.tell([answer(), answer({ id: 'seeding_words', result: 'right', response: 'passed' })])
    lms.tell([answer({ result: 'right', response: 'passed' })])
    const told = api.cmi.interactions.childArray
    expect(told).toHaveLength(2)
    const [first] = told.map((one) => JSON.parse(JSON.stringify(one)) as Record<string, unknown>)
    expect(first).toMatchObject({
      id: 'seeding_key',
      type: 'performance',
      result: 'correct',
      latency: '00:01:01.5',
      student_response: 'passed',
    })
    expect(lms.status.getState().kind).toBe('connected')
  })

  it('takes a quiz with several options', () => {
    const { api, lms } = open12()
    lms.tell([answer({ id: 'ch_quiz', kind: 'quiz', response: 'a,c', result: 'right' })])
    expect(JSON.parse(JSON.stringify(api.cmi.interactions.childArray[0]))).toMatchObject({
      type: 'choice',
      student_response: 'a,c',
    })
    expect(lms.status.getState().kind).toBe('connected')
  })

  it('suspends at the end, with the time that was spent', () => {
    const { api, lms, wait } = open12()
    lms.write({ standing: half, ...entry })
    wait(3_723_450)
    lms.end()
    expect(api.cmi.core.toJSON()).toMatchObject({ exit: 'suspend', session_time: '01:02:03.45' })
    expect(api.isTerminated()).toBe(true)
    lms.write({ standing: passed, ...entry })
    expect(api.cmi.core.lesson_status).toBe('incomplete')
  })

  it('resumes with what was saved', () => {
    const { lms } = open12({
      suspend_data: 'day-one.1.x',
      core: { lesson_location: '/labs/zero', student_name: 'Byron, Ada', entry: 'resume' },
    })
    expect(lms).toMatchObject({
      saved: 'day-one.1.x',
      place: '/labs/zero',
      learner: 'Byron, Ada',
      limit: 4096,
    })
  })

  it('writes nothing in review', () => {
    const { api, lms } = open12({ core: { lesson_mode: 'review' } })
    lms.write({ standing: passed, ...entry })
    lms.tell([answer()])
    lms.end()
    expect(api.cmi.core.score.raw).toBe('')
    expect(api.cmi.suspend_data).toBe('')
    expect(api.cmi.interactions.childArray).toHaveLength(0)
  })
})

describe('SCORM 2004', () => {
  it('reports score, completion, success and progress', () => {
    const { api, lms } = open2004()
    lms.write({ standing: half, ...entry })
    expect(api.GetValue('cmi.score.scaled')).toBe('0.5')
    expect(api.GetValue('cmi.score.raw')).toBe('50')
    expect(api.GetValue('cmi.completion_status')).toBe('incomplete')
    expect(api.GetValue('cmi.success_status')).toBe('unknown')
    expect(api.GetValue('cmi.progress_measure')).toBe('0.4')
    lms.write({ standing: passed, ...entry })
    expect(api.GetValue('cmi.completion_status')).toBe('completed')
    expect(api.GetValue('cmi.success_status')).toBe('passed')
    expect(lms.status.getState().kind).toBe('connected')
  })

  it('replaces the answers of earlier visits', () => {
    const first = open2004()
    first.lms.tell([answer()])
    first.lms.tell([answer({ id: 'seeding_words', result: 'neutral' })])
    const second = open2004({
      interactions: { 0: { id: 'seeding_key', type: 'other', result: 'incorrect' } },
    })
    second.lms.tell([answer({ result: 'right' }), answer({ id: 'seeding_words' })])
    expect(second.api.GetValue('cmi.interactions._count')).toBe('2')
    expect(second.api.GetValue('cmi.interactions.0.result')).toBe('correct')
    expect(second.api.GetValue('cmi.interactions.0.latency')).toBe('PT0H1M1.5S')
    expect(second.api.GetValue('cmi.interactions.1.id')).toBe('seeding_words')
    expect(second.api.GetValue('cmi.interactions.0.description')).toContain('“the key”')
    expect(first.lms.status.getState().kind).toBe('connected')
    expect(second.lms.status.getState().kind).toBe('connected')
  })

  it('tells no more answers than an LMS has to keep', () => {
    const { api, lms } = open2004()
    lms.tell(Array.from({ length: 300 }, (_, index) => answer({ id: `lab_${index}` })))
    expect(api.GetValue('cmi.interactions._count')).toBe('250')
  })

  it('suspends at the end', () => {
    const { api, lms, wait } = open2004()
    wait(5000)
    lms.end()
    expect(JSON.parse(JSON.stringify(api.cmi))).toMatchObject({
      exit: 'suspend',
      session_time: 'PT0H0M5S',
    })
  })
})

describe('an LMS with faults', () => {
  const object = (more: object): ApiObject => ({
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: () => '',
    LMSSetValue: () => 'true',
    LMSCommit: () => 'true',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
    ...more,
  })
  const open = (more: object) => ScormLms.open({ api: object(more), dialect: dialect12 })

  it('is told in words when it refuses a value, which is tried again', () => {
    let full = true
    const lms = open({
      LMSSetValue: (element: string) => (full && element === 'cmi.suspend_data' ? 'false' : 'true'),
      LMSGetLastError: () => '405',
      LMSGetErrorString: () => 'Incorrect Data Type',
      LMSGetDiagnostic: () => 'too long',
    })
    lms.write({ standing: half, ...entry })
    lms.commit()
    const { kind, words } = lms.status.getState()
    expect(kind).toBe('trouble')
    expect(words).toContain('suspend_data: error 405, Incorrect Data Type (too long)')
    full = false
    lms.write({ standing: half, ...entry })
    lms.commit()
    expect(lms.status.getState().kind).toBe('connected')
  })

  it('may throw, and the page goes on', () => {
    const lms = open({
      LMSCommit: () => {
        throw new Error('Permission denied')
      },
    })
    lms.commit()
    expect(lms.status.getState().words).toContain('The LMS could not save: Permission denied')
  })

  it('may answer with a boolean', () => {
    const lms = open({ LMSSetValue: () => true, LMSCommit: () => true })
    lms.write({ standing: half, ...entry })
    lms.commit()
    expect(lms.status.getState().kind).toBe('connected')
  })

  it('may refuse the session', () => {
    const lms = open({
      LMSInitialize: () => 'false',
      LMSGetLastError: () => '101',
      LMSGetErrorString: () => 'General Exception',
    })
    expect(lms.status.getState()).toMatchObject({ kind: 'none' })
    expect(lms.status.getState().words).toContain('error 101, General Exception')
  })
})
