import type { Environment, Morning } from '@/lib/figures/resolve-by-date'
import { datesText } from '@/lib/messages/figures/resolve-by-date/words'
import { useText } from '@/lib/messages/use-text'

const rows = [
  { key: 'range', written: 'numkit>=2.0' },
  { key: 'pin', written: 'numkit==2.1.0' },
  { key: 'lock', written: null },
] as const

/** What each way of writing the wish installs today. */
export function InstallRows({ today }: { readonly today: Morning }) {
  const t = useText(datesText)
  return (
    <table className="w-full border-collapse text-left tabular-nums">
      <thead className="text-[13px] text-ink-2">
        <tr className="border-b border-line">
          <th className="py-1.5 pr-3 font-medium">{t.wrote}</th>
          <th className="py-1.5 pr-3 font-medium">numkit</th>
          <th className="py-1.5 font-medium">{t.needed}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, written }) => (
          <tr key={key} className="border-b border-line align-baseline last:border-0">
            <th scope="row" className="py-2 pr-3 font-medium">
              {t.ways[key]}{' '}
              <code className="block font-mono text-[12px] font-normal text-ink-2">
                {written ?? t.withHashes}
              </code>
            </th>
            <Cell installed={today[key]} locked={today.lock} name="numkit" />
            <Cell installed={today[key]} locked={today.lock} name="textcore" />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = {
  readonly installed: Environment
  readonly locked: Environment
  readonly name: keyof Environment
}

function Cell({ installed, locked, name }: CellProps) {
  const t = useText(datesText)
  const moved = installed[name] !== locked[name]
  return (
    <td className="py-2 pr-3">
      <span className={moved ? 'font-semibold text-care' : undefined}>{installed[name]}</span>
      {moved && <span className="block text-[12px] text-care">{t.moved}</span>}
    </td>
  )
}
