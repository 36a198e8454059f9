import type { english } from '@/lib/messages/figures/null-psi/en'
import { expectedNull } from '@/lib/figures/null-psi'

type Shown = {
  readonly rows: number
  readonly shift: number
  readonly limit: number
  readonly above: number
}

/** What the histogram shows, in words. */
export function describePsi(t: typeof english, { rows, shift, limit, above }: Shown): string {
  const share = t.number(100 * above, above > 0 && above < 0.1 ? 1 : 0)
  const at = t.number(limit, limit < 0.05 ? 3 : 2)
  if (shift === 0) return t.noDrift(share, rows, at, expectedNull(rows))
  return t.drift(shift, share, rows, at)
}
