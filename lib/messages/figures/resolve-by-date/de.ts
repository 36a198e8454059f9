import { dayIn } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

export const german: typeof english = {
  day: dayIn(tags.de),
  installOn: 'Installiert am',
  installs: (day, numkit, textcore) =>
    `${day}: Der Bereich installiert numkit ${numkit} und textcore ${textcore}`,
  locked: 'gelockt',
  wrote: 'Geschrieben',
  needed: 'textcore, das numkit braucht',
  ways: { range: 'Ein Bereich', pin: 'Ein Pin', lock: 'Ein Lock' },
  withHashes: 'beide, mit Hashes',
  moved: 'bewegt',
  asTable: 'Dasselbe als Tabelle',
  columns: { range: 'Bereich', pin: 'Ein Pin', lock: 'Mit Lock' },
}
