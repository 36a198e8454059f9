const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** In the learner's own time zone: only for what is rendered in the browser. */
export function day(at: number): string {
  return days.format(at)
}

export function moment(at: number): string {
  return moments.format(at)
}

/** For file names: `2026-11-24`, in the learner's own time zone. */
export function isoDay(at: number): string {
  const date = new Date(at)
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
