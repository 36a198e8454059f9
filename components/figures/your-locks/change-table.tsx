import type { ChangeGroup } from '@/lib/figures/lock-report'

/** Groups longer than this start folded. */
const fold = 25

export function ChangeTable({ group: { title, rows } }: { readonly group: ChangeGroup }) {
  return (
    <details open={rows.length <= fold}>
      <summary className="cursor-pointer font-medium">
        {title} <span className="text-ink-2 tabular-nums">({rows.length})</span>
      </summary>
      <table className="mt-1 w-full table-fixed border-collapse text-left text-[14px]">
        <thead className="sr-only">
          <tr>
            <th>Package</th>
            <th>Before</th>
            <th>After</th>
          </tr>
        </thead>
        <tbody className="[overflow-wrap:anywhere] tabular-nums">
          {rows.map(({ name, from, to }) => (
            <tr
              key={`${name} ${from}`}
              className="border-b border-line align-baseline last:border-0"
            >
              <th scope="row" className="w-[30%] py-1.5 pr-3 font-medium">
                {name}
              </th>
              <td className="py-1.5 pr-3 text-ink-2">{from || '–'}</td>
              <td className="py-1.5">{to || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
