import { dayIn } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

/** What three ways of writing one wish install, month by month. */
export const english = {
  day: dayIn(tags.en),
  installOn: 'Install on',
  installs: (day: string, numkit: string, textcore: string) =>
    `${day}: the range installs numkit ${numkit} and textcore ${textcore}`,
  locked: 'locked',
  wrote: 'You wrote',
  needed: 'textcore, which numkit needs',
  ways: { range: 'A range', pin: 'One pin', lock: 'A lock' },
  withHashes: 'both, with hashes',
  moved: 'moved',
  asTable: 'The same as a table',
  columns: { range: 'Range', pin: 'One pin', lock: 'Lock' },
}
