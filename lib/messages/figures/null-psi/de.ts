import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

const number = decimals(tags.de)

export const german: typeof english = {
  rows: 'Zeilen im Betrieb',
  moved: 'Was sich bewegt hat',
  shifts: { '0': 'Nichts', '0.25': 'Ein Viertel σ', '0.5': 'Ein halbes σ' },
  limit: 'Alarmgrenze',
  limits: { usual: '0,1, immer', fitted: 'Den Zeilen angepasst' },
  number,
  alarmAbove: (limit) => `Alarm über ${limit}`,
  noDrift: (share, rows, limit, noise) =>
    `Nichts hat sich verschoben, und ${share} % von 1.000 Stichproben zu ${number(rows)} Zeilen liegen über ${limit}: lauter Fehlalarme. Rauschen allein macht PSI im Mittel ${number(noise, 3)}.`,
  drift: (shift, share, rows, limit) =>
    `Der Mittelwert hat sich um ${shift.toLocaleString(tags.de)} Standardabweichungen verschoben. ${share} % von 1.000 Stichproben zu ${number(rows)} Zeilen liegen über ${limit} und lösen einen Alarm aus; in den anderen bleibt die Verschiebung ungesehen.`,
}
