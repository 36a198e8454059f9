import { TZDate } from '@date-fns/tz'
import type { Due, LateRule } from './assignment'

const dayMs = 86_400_000

/** The zone of this machine, as an IANA name. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

export function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/**
 * The instant, in milliseconds, after which a hand-in is late: the end of the minute that was
 * typed. Null when there is no such date or zone.
 */
export function dueInstant({ at, zone }: Pick<Due, 'at' | 'zone'>): number | null {
  const [year, month, day, hour, minute] = at.split(/\D/).map(Number)
  if (!year || !month || !day || hour === undefined || minute === undefined) return null
  if (!isZone(zone) || !isDate(year, month, day) || hour > 23 || minute > 59) return null
  return new TZDate(year, month - 1, day, hour, minute, 59, 999, zone).getTime()
}

/** Days begun after the due instant; 0 when in time. */
export function daysLate(at: number, due: number): number {
  return at <= due ? 0 : Math.ceil((at - due) / dayMs)
}

/** What is left of a score (in percent) that was handed in `days` late. */
export function afterLateness(percent: number, days: number, late: LateRule): number {
  if (days === 0 || late.kind === 'accept') return percent
  if (late.kind === 'refuse') return 0
  return Math.max(0, percent - days * late.percentPerDay)
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
