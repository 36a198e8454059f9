import { expectedNull } from '@/lib/figures/null-psi'

type Shown = {
  readonly rows: number
  readonly shift: number
  readonly limit: number
  readonly above: number
}

/** What the histogram shows, in words. */
export function describePsi({ rows, shift, limit, above }: Shown): string {
  const share = `${(100 * above).toFixed(above > 0 && above < 0.1 ? 1 : 0)} %`
  const size = rows.toLocaleString('en-GB')
  const at = limit.toFixed(limit < 0.05 ? 3 : 2)
  if (shift === 0) {
    return `Nothing has drifted, and ${share} of 1,000 samples of ${size} rows exceed ${at}: all of them false alarms. Noise alone makes PSI ${expectedNull(rows).toFixed(3)} on average.`
  }
  return `The mean has moved by ${shift} standard deviations. ${share} of 1,000 samples of ${size} rows exceed ${at} and raise an alarm; in the others the drift goes unseen.`
}
