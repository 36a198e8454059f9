type Traffic = { readonly launches: number; readonly reads: number; readonly writes: number }
type Props = { readonly now: Traffic; readonly before: Traffic }

const rows = [
  { key: 'launches', name: 'launches' },
  { key: 'reads', name: 'tensors read' },
  { key: 'writes', name: 'tensors written' },
] as const

/** What a run costs now, beside what it cost as written. */
export function Counts({ now, before }: Props) {
  return (
    <table className="w-full border-collapse text-[13px] tabular-nums">
      <thead>
        <tr className="text-ink-2">
          <th scope="col" className="py-1 text-left font-medium">
            in every run
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            as written
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            now
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name }) => (
          <tr key={key} className="border-t border-line">
            <th scope="row" className="py-1.5 text-left font-normal">
              {name}
            </th>
            <td className="py-1.5 text-right text-ink-2">{before[key]}</td>
            <td className="py-1.5 text-right text-[15px] font-semibold">{now[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
