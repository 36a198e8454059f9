import { tapeText } from '@/lib/messages/figures/random-tape/words'
import { useText } from '@/lib/messages/use-text'

export type Cell = {
  /** The word it starts with, from 1. */
  readonly word: number
  /** The number, or '' past what is known. */
  readonly value: string
  /** Who read it. */
  readonly reader: 'loop' | 'weight' | 'bias' | 'read' | 'none'
  readonly head?: boolean
}

type Props = { readonly name: string; readonly cells: readonly Cell[]; readonly span?: 1 | 2 }

const tones: Record<Cell['reader'], string> = {
  none: 'text-ink-2',
  loop: 'bg-care-soft',
  weight: 'bg-accent-soft',
  bias: 'bg-accent-soft',
  read: 'bg-accent-soft',
}

/** One library's view of the tape: a cell is one number, as wide as the words it takes. */
export function TapeRow({ name, cells, span = 1 }: Props) {
  const t = useText(tapeText)
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
          className={`h-11 min-w-12 rounded-sm border border-line px-0.5 text-center align-middle font-mono text-xs tabular-nums data-head:outline-2 data-head:-outline-offset-2 data-head:outline-accent ${tones[cell.reader]}`}
        >
          {cell.value}
          <span className="block font-sans text-[11px] leading-tight text-ink-2">
            {cell.head ? t.head : t.readers[cell.reader]}
          </span>
        </td>
      ))}
    </tr>
  )
}
