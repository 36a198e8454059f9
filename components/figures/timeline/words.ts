import { isoMonth, judge, type TimelineEvent } from '@/lib/figures/timeline'
import { dayIn } from '@/lib/messages/format'
import type { Spoken } from '@/lib/messages/area'
import type { english } from '@/lib/messages/figures/timeline/en'

export type Words = Spoken<typeof english>

/** March 2020 */
export const monthLabel = ({ lang }: Words, month: number): string => dayIn(lang)(isoMonth(month))

/** 12 June 2017 */
export const dayLabel = ({ lang }: Words, date: string): string => dayIn(lang)(date)

/** January to December, as the menu offers them. */
export const monthNames = ({ lang }: Words): readonly string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2020, month)).toLocaleDateString(lang, { month: 'long', timeZone: 'UTC' }),
  )

/** 8 months early */
export function verdictWords(t: Words, event: TimelineEvent, guess: number): string {
  const { offset } = judge(event, guess)
  if (offset === 0) return t.rightMonth
  const distance = Math.abs(offset)
  const [years, months] = [Math.floor(distance / 12), distance % 12]
  return offset < 0 ? t.early(years, months) : t.late(years, months)
}
