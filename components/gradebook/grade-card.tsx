import type { ReactNode } from 'react'
import { labTitle, type Outline } from '@/components/teach/outline'
import { DetailsButton, LabResult, Marks, Result, type ToggleProps } from './grade-parts'

type Props = ToggleProps & {
  readonly outline: Outline
  /** The details, while they are open: under the card, where one looks for them. */
  readonly children: ReactNode
}

/** One learner on a phone, where a table of labs would have to be pushed sideways. */
export function GradeCard({ row, open, onToggle, outline, children }: Props) {
  const { entry, labs, looks, waiting } = row
  return (
    <li
      data-testid="gradebook-row"
      data-looks={looks.length}
      data-waiting={waiting}
      className="grid min-w-0 gap-3 border-t border-line py-4"
    >
      <div className="flex items-start justify-between gap-4">
        <h3 className="min-w-0 text-base font-semibold wrap-anywhere">
          {entry.handIn.name}
          <span className="block font-normal">
            <Marks row={row} />
          </span>
        </h3>
        <p className="shrink-0 text-right tabular-nums">
          <Result row={row} />
        </p>
      </div>
      <dl className="grid gap-1.5 text-[0.9375rem]">
        {labs.map((cell) => (
          <div key={cell.lab} className="flex items-baseline justify-between gap-4">
            <dt lang="en" className="min-w-0 text-ink-2 wrap-anywhere">
              {labTitle(outline, cell.lab)}
            </dt>
            <dd className="shrink-0 text-right tabular-nums">
              <LabResult cell={cell} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <DetailsButton row={row} open={open} onToggle={onToggle} />
      </p>
      {children}
    </li>
  )
}
