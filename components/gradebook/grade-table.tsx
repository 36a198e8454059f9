'use client'

import { useMemo, useRef, useState } from 'react'
import type { Assignment } from '@/lib/assign/assignment'
import type { Row } from '@/lib/assign/gradebook/rows'
import { ScrollRegion } from '@/components/lab/scroll-region'
import { labTitle, type Outline } from '@/components/teach/outline'
import { UndoNotice } from '@/components/ui/undo-notice'
import { useUndo } from '@/components/ui/use-undo'
import { EntryDetails } from './entry-details'
import { GradeRow } from './grade-row'
import type { Gradebook } from './gradebook'
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
  const wide = assignment.labs.length + 3
  return (
    <div className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-sm font-medium">
        <Choice
          label={t.show}
          value={filter}
          onChange={setFilter}
          options={Object.entries(t.filters)}
        />
        <Choice
          label={t.sortBy}
          value={sort}
          onChange={setSort}
          options={Object.entries(t.orders)}
        />
        <UndoNotice undo={undo} said={t.removed} className="ml-auto" />
      </div>
      <ScrollRegion label={t.results} className="relative min-w-0 overflow-x-auto">
        <table className="w-full border-b border-line text-[0.9375rem] leading-normal">
          <thead>
            <tr>
              <th className={heading}>{t.learner}</th>
              {assignment.labs.map((lab) => (
                <th key={lab} className={`${heading} min-w-28 max-w-44`}>
                  {labTitle(outline, lab)}
                </th>
              ))}
              <th className={heading}>{t.result}</th>
              <th className={heading}>
                <span className="sr-only">{t.details}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <GradeRow
                key={row.entry.id}
                row={row}
                open={row.entry.id === open}
                onToggle={(button) => {
                  opener.current = button
                  setOpen(row.entry.id === open ? null : row.entry.id)
                }}
              />
            ))}
            {shown.length === 0 && (
              <tr>
                <td colSpan={wide} className="border-t border-line py-6 text-ink-2">
                  {t.nobody}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </ScrollRegion>
      {opened && (
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
      )}
    </div>
  )
}

type ChoiceProps<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label className="flex items-center gap-2">
      {label}
      <select
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
        className="rounded-lg border border-line-2 bg-raised px-2.5 py-1.5"
      >
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
