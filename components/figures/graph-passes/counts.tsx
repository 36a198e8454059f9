import { passesText } from '@/lib/messages/figures/graph-passes/words'
import { useText } from '@/lib/messages/use-text'

type Traffic = { readonly launches: number; readonly reads: number; readonly writes: number }
type Props = { readonly now: Traffic; readonly before: Traffic }

const rows = ['launches', 'reads', 'writes'] as const

/** What a run costs now, beside what it cost as written. */
export function Counts({ now, before }: Props) {
  const t = useText(passesText)
  return (
    <table className="w-full border-collapse text-[13px] tabular-nums">
      <thead>
        <tr className="text-ink-2">
          <th scope="col" className="py-1 text-left font-medium">
            {t.columns.run}
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            {t.columns.before}
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            {t.columns.now}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((key) => (
          <tr key={key} className="border-t border-line">
            <th scope="row" className="py-1.5 text-left font-normal">
              {t.rows[key]}
            </th>
            <td className="py-1.5 text-right text-ink-2">{before[key]}</td>
            <td className="py-1.5 text-right text-[15px] font-semibold">{now[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
