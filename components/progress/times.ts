import type { Tag } from '@/lib/messages/language'

/** In the learner's own time zone: only for what is rendered in the browser. */
export function day(tag: Tag, at: number): string {
  return new Date(at).toLocaleDateString(tag, { day: 'numeric', month: 'short', year: 'numeric' })
}

export function moment(tag: Tag, at: number): string {
  return new Date(at).toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'short' })
}

/** For file names: `2026-11-24`, in the learner's own time zone. */
export function isoDay(at: number): string {
  const date = new Date(at)
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
