import type { Mark } from '@/lib/figures/timeline-marks'
import { firstYear, lastYear, shareOf } from '@/lib/figures/timeline'

export const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)

export type AxisProps = {
  readonly marks: readonly Mark[]
  /** The month under the card in hand. */
  readonly cursor: number | null
}

export const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`
export const monthPercent = (month: number): string => percent(shareOf(month))

/** Bar and guess, by how far the guess was off; the words say it too. */
export const closenessStroke = { close: 'stroke-pass', near: 'stroke-care', far: 'stroke-fail' }
