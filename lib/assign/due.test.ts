import { describe, expect, it } from 'vitest'
import { afterLateness, daysLate, dueInstant } from './due'

const instant = (at: string, zone: string) => {
  const due = dueInstant({ at, zone })
  return due === null ? null : new Date(due).toISOString()
}

describe('dueInstant', () => {
  it('is the end of the minute in the zone it was typed for', () => {
    expect(instant('2026-12-01T23:59', 'Europe/Berlin')).toBe('2026-12-01T22:59:59.999Z')
    expect(instant('2026-07-01T23:59', 'Europe/Berlin')).toBe('2026-07-01T21:59:59.999Z')
    expect(instant('2026-12-01T23:59', 'Asia/Kolkata')).toBe('2026-12-01T18:29:59.999Z')
    expect(instant('2026-12-01T23:59', 'UTC')).toBe('2026-12-01T23:59:59.999Z')
  })

  it('has an answer for the hour that a clock skips', () => {
    // In Berlin the clocks went from 02:00 to 03:00 on 28 March 2027.
    expect(instant('2027-03-28T02:30', 'Europe/Berlin')).toBe('2027-03-28T01:30:59.999Z')
  })

  it.each([
    ['2026-02-30T10:00', 'UTC'],
    ['2026-13-01T10:00', 'UTC'],
    ['2026-12-01T24:00', 'UTC'],
    ['2026-12-01T10:60', 'UTC'],
    ['tomorrow', 'UTC'],
    ['2026-12-01T10:00', 'Mars/Olympus'],
  ])('has none for %s in %s', (at, zone) => {
    expect(dueInstant({ at, zone })).toBeNull()
  })
})

describe('lateness', () => {
  const due = 1_000
  const day = 86_400_000

  it('counts days begun', () => {
    expect(daysLate(due, due)).toBe(0)
    expect(daysLate(due + 1, due)).toBe(1)
    expect(daysLate(due + day, due)).toBe(1)
    expect(daysLate(due + day + 1, due)).toBe(2)
  })

  it('costs what the rule says, and never more than there is', () => {
    expect(afterLateness(80, 0, { kind: 'refuse' })).toBe(80)
    expect(afterLateness(80, 1, { kind: 'refuse' })).toBe(0)
    expect(afterLateness(80, 3, { kind: 'accept' })).toBe(80)
    expect(afterLateness(80, 3, { kind: 'deduct', percentPerDay: 10 })).toBe(50)
    expect(afterLateness(80, 30, { kind: 'deduct', percentPerDay: 10 })).toBe(0)
  })
})
