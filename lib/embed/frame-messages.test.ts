import { describe, expect, it } from 'vitest'
import type { Report } from '@/lib/grading/report'
import {
  checkMessage,
  progressMessage,
  readyMessage,
  resizeMessage,
  runMessage,
  welcomeMessage,
} from './frame-messages'
import { toHostSchema } from './messages'

const framed = { lab: 'seeding', title: 'Seeding', labs: ['seeding'] }
const report: Report = {
  lab: 'seeding',
  passed: false,
  ms: 210,
  seed: 7,
  checks: [
    { id: 'a', title: 'A', state: 'passed', message: '', ms: 3 },
    { id: 'b', title: 'B', state: 'failed', message: 'secret', got: '1', expected: '2', ms: 4 },
  ],
}

describe('checkMessage', () => {
  it('tells ids and states, and nothing of code or values', () => {
    expect(checkMessage(report)).toEqual({
      type: 'day-one:check',
      version: 1,
      lab: 'seeding',
      passed: false,
      checks: [
        { id: 'a', state: 'passed' },
        { id: 'b', state: 'failed' },
      ],
    })
  })
})

describe('runMessage', () => {
  it('tells how a run ended, not what it printed or raised', () => {
    const error = { type: 'E', message: 'secret', at: null, traceback: 'secret', plain: 'secret' }
    expect(runMessage('seeding', { kind: 'raised', error, ms: 4 })).toEqual({
      type: 'day-one:run',
      version: 1,
      lab: 'seeding',
      outcome: 'raised',
      ms: 4,
    })
    const crash = runMessage('seeding', { kind: 'crashed', message: 'secret' })
    expect(JSON.stringify(crash)).not.toContain('secret')
  })
})

describe('progressMessage', () => {
  it('tells the standing without code', () => {
    const done = {
      attempts: [],
      tries: 3,
      hintsShown: 1,
      best: { passed: 4, total: 10 },
      draft: { files: { 'main.py': 'secret' }, at: 5 },
    }
    expect(progressMessage('seeding', done)).toEqual({
      type: 'day-one:progress',
      version: 1,
      lab: 'seeding',
      state: 'tried',
      tries: 3,
      best: { passed: 4, total: 10 },
    })
    expect(progressMessage('seeding', { ...done, passedAt: 9 })).toMatchObject({ state: 'passed' })
    expect(progressMessage('seeding', undefined)).toMatchObject({ state: 'not-started', tries: 0 })
  })
})

it('rounds heights up, and names what the frame holds', () => {
  expect(resizeMessage(framed, 700.2)).toEqual({
    type: 'day-one:resize',
    lab: 'seeding',
    height: 701,
  })
  expect(resizeMessage({ chapter: 'conflicts', title: 'C', labs: [] }, 7)).toEqual({
    type: 'day-one:resize',
    chapter: 'conflicts',
    height: 7,
  })
})

it('makes messages that fit the schema', () => {
  for (const message of [
    readyMessage('seeding'),
    resizeMessage(framed, 10),
    welcomeMessage(framed, 'n'.repeat(16)),
    checkMessage(report),
    runMessage('seeding', { kind: 'stopped', by: 'learner', at: null }),
    progressMessage('seeding', undefined),
  ])
    expect(toHostSchema.parse(message)).toEqual(message)
})
