import { describe, expect, it } from 'vitest'
import { assignment } from '@/lib/assign/gradebook/test-hand-ins'
import { calendarFile } from './calendar'
import { timeLeft } from './time-left'
import { assignmentText } from '@/lib/messages/assignment/words'

describe('calendarFile', () => {
  const due = { at: '2026-12-01T23:59', zone: 'Asia/Kolkata', late: { kind: 'accept' as const } }
  const url = 'https://course.example/assignment#1.abc'

  it('ends at the minute that was typed, in UTC, with a reminder and a stable id', () => {
    const text = calendarFile({ ...assignment, due, note: 'a; b, c\nd' }, url, 0)
    expect(text).toContain('DTEND:20261201T182900Z\r\n')
    expect(text).toContain(`UID:${assignment.id}@day-one\r\n`)
    expect(text).toContain('TRIGGER:-P1D\r\n')
    expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:a\\; b\\, c\\nd\\n\\n${url}`)
    expect(text.split('\r\n').every((line) => new Blob([line]).size <= 75)).toBe(true)
  })

  it('refuses an assignment without a date', () => {
    const { due: _, ...dateless } = assignment
    expect(() => calendarFile(dateless, url, 0)).toThrow('no date')
  })
})

describe('timeLeft', () => {
  it.each([
    [3 * 86_400_000, '3 days left'],
    [47 * 3_600_000, '47 hours left'],
    [90 * 60_000, '90 minutes left'],
    [60_000, '1 minute left'],
    [-5 * 86_400_000, '5 days late'],
  ])('says %i ms as %s', (ms, words) => {
    expect(timeLeft(assignmentText.english, ms)).toBe(words)
  })
})
