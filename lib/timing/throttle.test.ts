import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { throttle } from './throttle'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('calls at once, then no more than once a pause, and never loses the last', () => {
  let done = 0
  const { call } = throttle(() => (done += 1), 300)
  call()
  expect(done).toBe(1)
  call()
  call()
  expect(done).toBe(1)
  vi.advanceTimersByTime(300)
  expect(done).toBe(2)
  vi.advanceTimersByTime(3000)
  expect(done).toBe(2)
})

it('does what is due when flushed, and nothing when nothing is', () => {
  let done = 0
  const { call, flush } = throttle(() => (done += 1), 300)
  flush()
  expect(done).toBe(0)
  call()
  call()
  flush()
  expect(done).toBe(2)
  vi.advanceTimersByTime(3000)
  expect(done).toBe(2)
})
