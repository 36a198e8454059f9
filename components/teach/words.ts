import type { Assignment } from '@/lib/assign/assignment'
import { dueInstant } from '@/lib/assign/due'
import type { Spoken } from '@/lib/messages/area'
import type { assignmentText } from '@/lib/messages/assignment/words'
import type { Tag } from '@/lib/messages/language'

type Words = Spoken<typeof assignmentText.english>

/** What it takes to pass, as a sentence. */
export function ruleWords({ rule: t }: Words, { chapters, labs, rule }: Assignment): string {
  const [chapterCount, labCount] = [chapters.length, labs.length]
  if (rule.kind === 'all') return t.all(chapterCount, labCount)
  if (rule.kind === 'count')
    return t.count(Math.min(rule.count, chapterCount + labCount), chapterCount, labCount)
  return labCount > 0 ? t.checks(rule.percent, labCount) : t.chapters(rule.percent, chapterCount)
}

/** When it is due and what lateness costs; empty where nothing is due. */
export function dueWords(t: Words, { due }: Assignment): string {
  if (!due) return ''
  const at = dueInstant(due)
  if (at === null) return t.noDate(due.at, due.zone)
  const late =
    due.late.kind === 'deduct'
      ? t.lateCounts.deduct(due.late.percentPerDay)
      : t.lateCounts[due.late.kind]
  return `${t.due(zonedMoment(t.lang, at, due.zone))} ${late}`
}

/** `1 December 2026, 23:59 (Europe/Berlin)`. */
export function zonedMoment(tag: Tag, at: number, zone: string): string {
  const text = new Date(at).toLocaleString(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  return `${text.replace(/ (at|um) /, ', ')} (${zone})`
}
