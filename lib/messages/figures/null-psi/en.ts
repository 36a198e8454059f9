import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

const number = decimals(tags.en)

/** A drift measure where nothing has drifted. */
export const english = {
  rows: 'Live rows',
  moved: 'What moved',
  shifts: { '0': 'Nothing', '0.25': 'A quarter σ', '0.5': 'Half a σ' },
  limit: 'Alarm limit',
  limits: { usual: '0.1, always', fitted: 'Fitted to the rows' },
  number,
  alarmAbove: (limit: string) => `alarm above ${limit}`,
  noDrift: (share: string, rows: number, limit: string, noise: number) =>
    `Nothing has drifted, and ${share} % of 1,000 samples of ${number(rows)} rows exceed ${limit}: all of them false alarms. Noise alone makes PSI ${number(noise, 3)} on average.`,
  drift: (shift: number, share: string, rows: number, limit: string) =>
    `The mean has moved by ${shift} standard deviations. ${share} % of 1,000 samples of ${number(rows)} rows exceed ${limit} and raise an alarm; in the others the drift goes unseen.`,
}
