import ical, { ICalAlarmType } from 'ical-generator'
import type { Assignment } from '@/lib/assign/assignment'
import { dueInstant } from '@/lib/assign/due'
import { assignmentText } from '@/lib/messages/assignment/words'

/**
 * The due date as an iCalendar file (RFC 5545): half an hour that ends with it, in UTC, so that no
 * calendar needs to know the zone; with a reminder a day before. The same assignment always has
 * the same UID: a changed date moves the entry.
 */
export function calendarFile(assignment: Assignment, url: string, now: number): string {
  const { id, title, note = '', due } = assignment
  const at = due ? dueInstant(due) : null
  if (at === null) throw new Error('This assignment has no date.')
  // The end of the minute belongs to it: 23:59 means until 24:00, and calendars show 23:59.
  const end = new Date(Math.floor(at / 60_000) * 60_000)
  const text = assignmentText.current()
  const calendar = ical({
    prodId: {
      company: 'Day One',
      product: 'assignments',
      language: text.lang === 'de' ? 'DE' : 'EN',
    },
  })
  const event = calendar.createEvent({
    id: `${id}@day-one`,
    start: new Date(end.getTime() - 30 * 60_000),
    end,
    stamp: new Date(now),
    summary: text.calendarTitle(title),
    description: [note, url].filter(Boolean).join('\n\n'),
    url,
  })
  event.createAlarm({ type: ICalAlarmType.display, trigger: 24 * 60 * 60 })
  return calendar.toString()
}
