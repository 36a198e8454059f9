import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timespan12, timespan2004, timestamp2004 } from './durations'

describe('a time span', () => {
  it('is written as each version wants it', () => {
    expect(timespan12(0)).toBe('0000:00:00.00')
    expect(timespan12(3_723_456)).toBe('0001:02:03.46')
    expect(timespan2004(0)).toBe('PT0H0M0S')
    expect(timespan2004(3_723_456)).toBe('PT1H2M3.46S')
  })

  it('carries seconds over, and never runs backwards', () => {
    expect(timespan12(59_999)).toBe('0000:01:00.00')
    expect(timespan2004(3_599_996)).toBe('PT1H0M0S')
    expect(timespan12(-5)).toBe('0000:00:00.00')
  })

  it('has a place for every count of milliseconds', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 46), (ms) => {
        expect(timespan12(ms)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/)
        const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(timespan2004(ms)) ?? []
        const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
        expect(Math.abs(whole * 1000 - ms)).toBeLessThan(6)
      }),
    )
  })
})

describe('a moment', () => {
  it('has a fraction before its time zone, as the grammar of 2004 asks', () => {
    expect(timestamp2004(Date.UTC(2026, 10, 25, 2, 20, 40, 789))).toBe('2026-11-25T02:20:40.7Z')
  })
})
