'use client'

import type { Assignment } from '@/lib/assign/assignment'
import type { Collected } from '@/lib/assign/gradebook/group'
import type { Row } from '@/lib/assign/gradebook/rows'

import type { Outline } from '@/components/teach/outline'
import { dueWords, ruleWords } from '@/components/teach/words'
import { assignmentText } from '@/lib/messages/assignment/words'
import { useText } from '@/lib/messages/use-text'
import { gradebookText } from '@/lib/messages/gradebook/words'

type Props = {
  readonly id: string
  readonly all: readonly Collected[]
  readonly assignment: Assignment
  readonly rows: readonly Row[]
  readonly outline: Outline
  readonly onChoose: (id: string) => void
}

export function AssignmentHeading({ id, all, assignment, rows, outline, onChoose }: Props) {
  const t = useText(gradebookText)
  const words = useText(assignmentText)
  const looks = rows.filter((row) => row.looks.length > 0).length
  const passed = rows.filter((row) => row.passed && row.waiting === 0).length
  return (
    <div className="border-t border-line pt-8">
      {all.length > 1 && (
        <label className="mb-4 flex flex-wrap items-center gap-3 text-sm font-medium">
          {t.assignment}
          <select
            value={assignment.id}
            onChange={(event) => onChoose(event.target.value)}
            className="max-w-full rounded-lg border border-line-2 bg-raised px-3 py-1.5"
          >
            {all.map((one) => (
              <option key={one.assignment.id} value={one.assignment.id}>
                {one.assignment.title} ({one.handIns})
              </option>
            ))}
          </select>
        </label>
      )}
      <h2 id={id} className="section-title break-words">
        {assignment.title}
      </h2>
      <p className="mt-1 text-[0.9375rem] text-ink-2">
        {ruleWords(words, assignment)} {dueWords(words, assignment)}
      </p>
      {assignment.course.title !== outline.title && (
        <p className="mt-2 text-care">{t.otherCourse(assignment.course.title)}</p>
      )}
      <p className="mt-3 font-medium tabular-nums" data-testid="gradebook-summary">
        {t.summary(rows.length, passed, looks)}
      </p>
    </div>
  )
}
