import { count } from '@/lib/site/count'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** `3 days left`, `5 hours late`; from a difference in milliseconds. */
export function timeLeft(ms: number): string {
  const far = Math.abs(ms)
  const words =
    far >= 2 * day
      ? count(Math.floor(far / day), 'day')
      : far >= 2 * hour
        ? count(Math.floor(far / hour), 'hour')
        : count(Math.floor(far / minute), 'minute')
  return `${words} ${ms >= 0 ? 'left' : 'late'}`
}
