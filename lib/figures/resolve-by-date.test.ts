import { expect, it } from 'vitest'
import {
  axisPosition,
  index,
  lockedOn,
  morning,
  mornings,
  newest,
  turningPoints,
} from './resolve-by-date'

const { numkit, textcore } = index

it('takes the newest release of the day, by PEP 440', () => {
  expect(newest(numkit, '>=2.0', '2025-09-01')).toBe('2.9.0')
  expect(newest(numkit, '>=2.0', '2026-03-01')).toBe('2.10.0')
  expect(newest(textcore, '>=1.0', '2024-06-20')).toBe('1.1.0')
  expect(newest(textcore, '>=1.0', '2024-06-28')).toBe('1.1.0.post1')
})

it('skips candidates while a final release fits, and takes one when it is alone', () => {
  expect(newest(numkit, '>=2.0', '2024-08-01')).toBe('2.0.0')
  expect(newest(numkit, '>=2.0', '2026-10-01')).toBe('2.10.0')
})

it('passes over a yanked release from the day it was yanked', () => {
  expect(newest(numkit, '>=2.0', '2025-02-01')).toBe('2.2.0')
  expect(newest(numkit, '>=2.0', '2025-02-04')).toBe('2.1.0')
})

it('knows nothing before the first upload', () => {
  expect(newest(numkit, '>=2.0', '2024-01-01')).toBeNull()
})

it('installs the same three ways on the day of the lock, and the lock never moves', () => {
  const first = morning(lockedOn)
  expect(first.range).toEqual(first.lock)
  expect(first.pin).toEqual(first.lock)
  for (const one of mornings()) expect(one.lock).toEqual(first.lock)
})

it('lets what a pinned package needs float', () => {
  const last = mornings().at(-1)
  expect(last?.pin).toEqual({ numkit: '2.1.0', textcore: '2.0.0' })
})

it('lists every month once and finds the months that differ', () => {
  const all = mornings()
  expect(all).toHaveLength(26)
  expect(turningPoints(all).map(({ day }) => day)).toEqual([
    '2024-10-01',
    '2025-02-01',
    '2025-03-01',
    '2025-05-01',
    '2025-09-01',
    '2025-12-01',
    '2026-03-01',
  ])
})

it('places days on the axis', () => {
  for (const { uploaded } of [...numkit, ...textcore]) {
    expect(axisPosition(uploaded)).toBeGreaterThan(0)
    expect(axisPosition(uploaded)).toBeLessThan(1)
  }
})
