import type { Assignment } from '@/lib/assign/assignment'
import { dueInstant } from '@/lib/assign/due'
import { count } from '@/lib/site/count'

/** What it takes to pass, as a sentence. */
export function ruleWords({ chapters, labs, rule }: Assignment): string {
  const items = chapters.length + labs.length
  const parts = [
    chapters.length > 0 ? count(chapters.length, 'chapter') : '',
    labs.length > 0 ? count(labs.length, 'lab') : '',
  ]
    .filter(Boolean)
    .join(' and ')
  if (rule.kind === 'all') return `To pass: all of it, ${parts}.`
  if (rule.kind === 'count')
    return `To pass: ${Math.min(rule.count, items)} of ${items} (${parts}).`
  return labs.length > 0
    ? `To pass: ${rule.percent}% of all checks in ${count(labs.length, 'lab')}.`
    : `To pass: ${rule.percent}% of ${parts} read.`
}

/** When it is due and what lateness costs; empty where nothing is due. */
export function dueWords({ due }: Assignment): string {
  if (!due) return ''
  const at = dueInstant(due)
  if (at === null) return `Due ${due.at} (${due.zone}), which is no date that this browser knows.`
  const late =
    due.late.kind === 'accept'
      ? 'Later counts in full.'
      : due.late.kind === 'refuse'
        ? 'Later does not count.'
        : `Each day begun after that costs ${due.late.percentPerDay} percentage points.`
  return `Due ${zonedMoment(at, due.zone)}. ${late}`
}

/** `1 December 2026, 23:59 (Europe/Berlin)`. */
export function zonedMoment(at: number, zone: string): string {
  const text = new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  return `${text.replace(' at ', ', ')} (${zone})`
}
