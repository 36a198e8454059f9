import { describe, expect, it } from 'vitest'
import { formatDate, formatMonth } from '@/lib/site/format-date'

describe('formatDate', () => {
  it('says as much as is known', () => {
    expect(formatDate('2026-11-04')).toBe('4 November 2026')
    expect(formatDate('2026-01')).toBe('January 2026')
    expect(formatDate('2019')).toBe('2019')
  })
})

describe('formatMonth', () => {
  it('drops the day', () => {
    expect(formatMonth('2026-11-24')).toBe('November 2026')
    expect(formatMonth('2026')).toBe('2026')
  })
})
