'use client'

import type { Morning } from '@/lib/figures/resolve-by-date'
import { datesText } from '@/lib/messages/figures/resolve-by-date/words'
import { useText } from '@/lib/messages/use-text'

/** The whole figure as a table: mornings on which an install differs from the month before. */
export function MovesTable({ mornings }: { readonly mornings: readonly Morning[] }) {
  const t = useText(datesText)
  return (
    <details className="mt-4 text-[14px]" lang={t.lang}>
      <summary className="cursor-pointer font-medium text-accent">{t.asTable}</summary>
      <table className="mt-2 w-full border-collapse text-left tabular-nums">
        <thead className="text-ink-2">
          <tr className="border-b border-line">
            <th className="py-1.5 pr-3 font-medium">{t.installOn}</th>
            <th className="py-1.5 pr-3 font-medium">{t.columns.range}</th>
            <th className="py-1.5 pr-3 font-medium">{t.columns.pin}</th>
            <th className="py-1.5 font-medium">{t.columns.lock}</th>
          </tr>
        </thead>
        <tbody>
          {mornings.map((one) => (
            <tr key={one.day} className="border-b border-line align-baseline last:border-0">
              <th scope="row" className="py-1.5 pr-3 font-medium">
                {t.day(one.day)}
              </th>
              {(['range', 'pin', 'lock'] as const).map((key) => (
                <td key={key} className="py-1.5 pr-3">
                  {one[key].numkit}, {one[key].textcore}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
