import { describe, expect, it } from 'vitest'
import type { Report } from '@/lib/grading/report'
import {
  checkMessage,
  parentOrigin,
  readyMessage,
  resizeMessage,
  targetOrigin,
} from './frame-messages'

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

describe('parentOrigin', () => {
  it('trusts the browser’s list of ancestors before the referrer', () => {
    const around = {
      ancestorOrigins: ['https://lms.example', 'https://top.example'],
      referrer: 'https://other.example/x',
    }
    expect(parentOrigin(around)).toBe('https://lms.example')
  })

  it('reads the referrer where there is no such list', () => {
    const around = { ancestorOrigins: undefined, referrer: 'https://lms.example/course/1?x=2' }
    expect(parentOrigin(around)).toBe('https://lms.example')
  })

  it('knows no origin without referrer, or in a sandboxed parent', () => {
    expect(parentOrigin({ ancestorOrigins: undefined, referrer: '' })).toBeNull()
    expect(parentOrigin({ ancestorOrigins: ['null'], referrer: 'https://a.example/' })).toBeNull()
    expect(parentOrigin({ ancestorOrigins: undefined, referrer: 'about:blank' })).toBeNull()
  })
})

describe('targetOrigin', () => {
  it('never sends results to just anyone', () => {
    expect(targetOrigin(checkMessage(report), null)).toBeNull()
    expect(targetOrigin(checkMessage(report), 'https://lms.example')).toBe('https://lms.example')
  })

  it('lets any parent know the height', () => {
    expect(targetOrigin(resizeMessage('seeding', 700.2), null)).toBe('*')
    expect(targetOrigin(readyMessage('seeding'), 'https://lms.example')).toBe('https://lms.example')
  })
})

it('rounds heights up', () => {
  expect(resizeMessage('seeding', 700.2)).toEqual({
    type: 'day-one:resize',
    lab: 'seeding',
    height: 701,
  })
})
