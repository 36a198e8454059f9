'use client'

import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { Assignment } from '@/lib/assign/assignment'
import type { Row } from '@/lib/assign/gradebook/rows'
import { ScrollRegion } from '@/components/lab/scroll-region'
import { labTitle, type Outline } from '@/components/teach/outline'
import { useMedia } from '@/components/ui/use-media'
import { UndoNotice } from '@/components/ui/undo-notice'
import { useUndo } from '@/components/ui/use-undo'
import { EntryDetails } from './entry-details'
import { GradeCard } from './grade-card'
import { GradeRow } from './grade-row'
import type { Gradebook } from './gradebook'
import { OrderMenu } from './order-menu'
import { filters, sorted, type FilterName, type SortKey } from './table-order'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly assignment: Assignment
  readonly rows: readonly Row[]
  readonly outline: Outline
  readonly gradebook: Gradebook
}

const heading = 'py-2 pr-4 text-left align-bottom text-sm font-medium text-ink-2'

export function GradeTable({ assignment, rows, outline, gradebook }: Props) {
  const t = useText(gradebookText)
  const [filter, setFilter] = useState<FilterName>('all')
  const [sort, setSort] = useState<SortKey>('name')
  const [open, setOpen] = useState<string | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const undo = useUndo()
  const shown = useMemo(() => sorted(rows.filter(filters[filter]), sort), [rows, filter, sort])
  const opened = rows.find((row) => row.entry.id === open)
  const narrow = useMedia('(max-width: 639px)')
  const toggle = (row: Row) => ({
    row,
    open: row.entry.id === open,
    onToggle: (button: HTMLElement) => {
      opener.current = button
      setOpen(row.entry.id === open ? null : row.entry.id)
    },
  })
  const details = opened && (
    <EntryDetails
      key={opened.entry.id}
      row={opened}
      rows={rows}
      outline={outline}
      onClose={() => {
        setOpen(null)
        opener.current?.focus()
      }}
      onJudgeAgain={() => void gradebook.judgeAgain([opened.entry])}
      onRemove={() => {
        undo.offer(gradebook.remove(opened.entry))
        setOpen(null)
      }}
    />
  )
  return (
    <div className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-sm font-medium">
        <OrderMenu
          label={t.show}
          value={filter}
          onChange={setFilter}
          options={Object.entries(t.filters)}
        />
        <OrderMenu
          label={t.sortBy}
          value={sort}
          onChange={setSort}
          options={Object.entries(t.orders)}
        />
        <UndoNotice undo={undo} said={t.removed} className="ml-auto" />
      </div>
      {narrow ? (
        <ul aria-label={t.results} className="border-b border-line">
          {shown.map((row) => (
            <GradeCard key={row.entry.id} {...toggle(row)} outline={outline}>
              {row.entry.id === open && details}
            </GradeCard>
          ))}
        </ul>
      ) : (
        <>
          <Columns assignment={assignment} outline={outline}>
            {shown.map((row) => (
              <GradeRow key={row.entry.id} {...toggle(row)} />
            ))}
          </Columns>
          {details}
        </>
      )}
      {shown.length === 0 && <p className="text-ink-2">{t.nobody}</p>}
    </div>
  )
}

type ColumnsProps = Pick<Props, 'assignment' | 'outline'> & { readonly children: ReactNode }

function Columns({ assignment, outline, children }: ColumnsProps) {
  const t = useText(gradebookText)
  return (
    <ScrollRegion label={t.results} className="relative min-w-0 overflow-x-auto">
      <table className="w-full border-b border-line text-[0.9375rem] leading-normal">
        <thead>
          <tr>
            <th className={heading}>{t.learner}</th>
            {assignment.labs.map((lab) => (
              <th key={lab} lang="en" className={`${heading} min-w-28 max-w-44`}>
                {labTitle(outline, lab)}
              </th>
            ))}
            <th className={heading}>{t.result}</th>
            <th className={heading}>
              <span className="sr-only">{t.details}</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  )
}
