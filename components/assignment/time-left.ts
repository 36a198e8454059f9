import type { assignmentText } from '@/lib/messages/assignment/words'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

type Words = Pick<typeof assignmentText.english, 'left' | 'late'>

/** `3 days left`, `5 hours late`; from a difference in milliseconds. */
export function timeLeft(t: Words, ms: number): string {
  const far = Math.abs(ms)
  const words = ms >= 0 ? t.left : t.late
  if (far >= 2 * day) return words.days(Math.floor(far / day))
  if (far >= 2 * hour) return words.hours(Math.floor(far / hour))
  return words.minutes(Math.floor(far / minute))
}
