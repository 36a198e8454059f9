import type { ChangeGroup } from '@/lib/figures/lock-report'
import { locksText } from '@/lib/messages/figures/your-locks/words'
import { useText } from '@/lib/messages/use-text'

/** Groups longer than this start folded. */
const fold = 25

export function ChangeTable({ group: { id, rows } }: { readonly group: ChangeGroup }) {
  const t = useText(locksText)
  return (
    <details open={rows.length <= fold}>
      <summary className="cursor-pointer font-medium">
        {t.groups[id]} <span className="text-ink-2 tabular-nums">({rows.length})</span>
      </summary>
      <table className="mt-1 w-full table-fixed border-collapse text-left text-[14px]">
        <thead className="sr-only">
          <tr>
            <th>{t.package}</th>
            <th>{t.from}</th>
            <th>{t.to}</th>
          </tr>
        </thead>
        <tbody className="[overflow-wrap:anywhere] tabular-nums">
          {rows.map(({ name, from, to }) => (
            <tr
              key={`${name} ${from}`}
              className="border-b border-line align-baseline last:border-0 max-sm:grid max-sm:grid-cols-2 max-sm:py-1"
            >
              <th
                scope="row"
                className="w-[30%] py-1.5 pr-3 font-medium max-sm:col-span-2 max-sm:w-auto max-sm:py-0.5"
              >
                {name}
              </th>
              <td className="py-1.5 pr-3 text-ink-2 max-sm:py-0.5">{from || '–'}</td>
              <td className="py-1.5 max-sm:py-0.5">{to || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
