import type { Environment, Morning } from '@/lib/figures/resolve-by-date'

const rows: readonly { key: 'range' | 'pin' | 'lock'; what: string; written: string }[] = [
  { key: 'range', what: 'A range', written: 'numkit>=2.0' },
  { key: 'pin', what: 'One pin', written: 'numkit==2.1.0' },
  { key: 'lock', what: 'A lock', written: 'both, with hashes' },
]

/** What each way of writing the wish installs today. */
export function InstallRows({ today }: { readonly today: Morning }) {
  return (
    <table className="w-full border-collapse text-left tabular-nums">
      <thead className="text-[13px] text-ink-2">
        <tr className="border-b border-line">
          <th className="py-1.5 pr-3 font-medium">You wrote</th>
          <th className="py-1.5 pr-3 font-medium">numkit</th>
          <th className="py-1.5 font-medium">textcore, which numkit needs</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, what, written }) => (
          <tr key={key} className="border-b border-line align-baseline last:border-0">
            <th scope="row" className="py-2 pr-3 font-medium">
              {what}{' '}
              <code className="block font-mono text-[12px] font-normal text-ink-2">{written}</code>
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
  const moved = installed[name] !== locked[name]
  return (
    <td className="py-2 pr-3">
      <span className={moved ? 'font-semibold text-care' : undefined}>{installed[name]}</span>
      {moved && <span className="block text-[12px] text-care">moved</span>}
    </td>
  )
}
