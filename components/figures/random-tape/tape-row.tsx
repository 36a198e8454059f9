export type Cell = {
  /** The word it starts with, from 1. */
  readonly word: number
  /** The number, or '' past what is known. */
  readonly value: string
  /** Who read it; '' for unread. */
  readonly reader: string
  readonly head?: boolean
}

type Props = { readonly name: string; readonly cells: readonly Cell[]; readonly span?: 1 | 2 }

const tones: Record<string, string> = {
  loop: 'bg-care-soft',
  weight: 'bg-accent-soft',
  bias: 'bg-accent-soft',
  read: 'bg-accent-soft',
}

/** One library's view of the tape: a cell is one number, as wide as the words it takes. */
export function TapeRow({ name, cells, span = 1 }: Props) {
  return (
    <tr>
      <th scope="row" className="sticky left-0 bg-raised pr-2 text-left font-semibold">
        {name}
      </th>
      {cells.map((cell) => (
        <td
          key={cell.word}
          colSpan={span}
          data-head={cell.head || undefined}
          className={`h-11 min-w-12 rounded-sm border border-line px-0.5 text-center align-middle font-mono text-xs tabular-nums data-head:outline-2 data-head:-outline-offset-2 data-head:outline-accent ${tones[cell.reader] ?? 'text-ink-2'}`}
        >
          {cell.value}
          <span className="block font-sans text-[11px] leading-tight text-ink-2">
            {cell.head ? 'head' : cell.reader}
          </span>
        </td>
      ))}
    </tr>
  )
}
