import { dayWords } from '@/components/figures/resolve-by-date/day-words'
import { turningPoints, type Morning } from '@/lib/figures/resolve-by-date'

/** The whole figure as a table: the mornings on which an install differs from the month before. */
export function MovesTable({ mornings }: { readonly mornings: readonly Morning[] }) {
  return (
    <details className="mt-4 text-[14px]">
      <summary className="cursor-pointer font-medium text-accent">The same as a table</summary>
      <table className="mt-2 w-full border-collapse text-left tabular-nums">
        <thead className="text-ink-2">
          <tr className="border-b border-line">
            <th className="py-1.5 pr-3 font-medium">Install on</th>
            <th className="py-1.5 pr-3 font-medium">Range</th>
            <th className="py-1.5 pr-3 font-medium">One pin</th>
            <th className="py-1.5 font-medium">Lock</th>
          </tr>
        </thead>
        <tbody>
          {turningPoints(mornings).map((one) => (
            <tr key={one.day} className="border-b border-line align-baseline last:border-0">
              <th scope="row" className="py-1.5 pr-3 font-medium">
                {dayWords(one.day)}
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
