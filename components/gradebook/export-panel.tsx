'use client'

import { useMemo, useState } from 'react'
import type { Assignment } from '@/lib/assign/assignment'
import { rosterCsv } from '@/lib/assign/gradebook/csv'
import { matchNames } from '@/lib/assign/gradebook/match'
import { decodeRoster, peopleOf, readRoster, type Roster } from '@/lib/assign/gradebook/roster'
import type { Row } from '@/lib/assign/gradebook/rows'
import { gradesCsv } from '@/lib/assign/gradebook/grades-csv'
import { downloadText } from '@/components/progress/download-text'
import { labTitle, type Outline } from '@/components/teach/outline'
import { FileButton } from '@/components/ui/file-button'
import { RosterMatches } from './roster-matches'
import { reasonIn } from '@/lib/assign/reason'
import { reasonsText } from '@/lib/messages/reasons/words'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly assignment: Assignment
  readonly rows: readonly Row[]
  readonly roster: Roster | null
  readonly outline: Outline
  readonly onRoster: (roster: Roster | null) => void
}

/** Results as CSV: all of it, or one column for the LMS in the shape of its own export. */
export function ExportPanel({ assignment, rows, roster, outline, onRoster }: Props) {
  const t = useText(gradebookText)
  const [problem, setProblem] = useState('')
  const waiting = rows.some((row) => row.waiting > 0)
  const name = assignment.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)

  async function read(file: File | undefined) {
    if (!file) return
    if (file.size > 5_000_000) return setProblem(t.tooLarge(file.name))
    const result = readRoster(decodeRoster(new Uint8Array(await file.arrayBuffer())))
    if (result.kind === 'refused')
      return setProblem(`${file.name}: ${reasonIn(reasonsText.current(), result.reason)}`)
    setProblem('')
    onRoster(result.roster)
  }

  return (
    <section aria-labelledby="export" data-testid="gradebook-export" className="min-w-0">
      <h3 id="export" className="text-lg font-semibold">
        {t.export}
      </h3>
      <p className="mt-2 max-w-[40rem] text-[0.9375rem] text-ink-2">
        {waiting && t.notAllJudged}
        {t.exportMore}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <button
          type="button"
          className="button"
          onClick={() =>
            downloadText(
              `${name}-results.csv`,
              `\uFEFF${gradesCsv(assignment, rows, (lab) => labTitle(outline, lab))}`,
              'text/csv',
            )
          }
        >
          {t.allCsv}
        </button>
        <FileButton
          label={roster ? t.otherLmsExport : t.lmsExport}
          accept=".csv,.tsv,.txt,.xls,text/csv"
          onFiles={([file]) => void read(file)}
        />
      </div>
      <p role="status" className="mt-3 text-[0.9375rem] text-fail">
        {problem}
      </p>
      {roster && (
        <ForRoster
          assignment={assignment}
          rows={rows}
          roster={roster}
          fileName={`${name}-${roster.lms}.csv`}
          onForget={() => onRoster(null)}
        />
      )}
    </section>
  )
}

type ForRosterProps = Pick<Props, 'assignment' | 'rows'> & {
  readonly roster: Roster
  readonly fileName: string
  readonly onForget: () => void
}

function ForRoster({ assignment, rows, roster, fileName, onForget }: ForRosterProps) {
  const t = useText(gradebookText)
  const [column, setColumn] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, number | null>>(new Map())
  const people = useMemo(() => peopleOf(roster), [roster])
  const matches = useMemo(
    () =>
      matchNames(
        rows.map(({ entry }) => entry.handIn.name),
        people,
      ),
    [rows, people],
  )
  const lineOf = ({ entry }: Row): number | null => {
    const own = chosen.get(entry.id)
    if (own !== undefined) return own
    const match = matches.get(entry.handIn.name)
    return match?.sure ? match.row : null
  }
  const grades = new Map(
    rows.flatMap((row) => {
      const line = lineOf(row)
      return line === null ? [] : [[line, { score: row.score, feedback: feedbackOn(row) }] as const]
    }),
  )
  return (
    <div className="mt-2 grid gap-4 rounded-xl border border-line px-5 py-4 text-[0.9375rem]">
      <p>
        <strong className="font-semibold">
          {t.learnersFrom(people.length, t.lms[roster.lms])}
        </strong>
        <span className="text-ink-2">
          {t.withResult(grades.size)}{' '}
          <button type="button" className="underline underline-offset-4" onClick={onForget}>
            {t.forget}
          </button>
        </span>
      </p>
      <RosterMatches
        rows={rows}
        people={people}
        matches={matches}
        lineOf={lineOf}
        onChoose={(entry, line) => setChosen(new Map(chosen).set(entry, line))}
      />
      <div className="flex flex-wrap items-end gap-3">
        <label className="grid gap-1 text-sm font-medium">
          {t.column}
          <select
            value={column}
            onChange={(event) => setColumn(event.target.value)}
            className="max-w-full rounded-lg border border-line-2 bg-raised px-2.5 py-1.5"
          >
            <option value="">{t.newColumn(assignment.title)}</option>
            {roster.grades.map((grade) => (
              <option key={grade} value={grade}>
                {grade}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button button-go"
          onClick={() =>
            downloadText(
              fileName,
              rosterCsv({ roster, grades, column: column || assignment.title, points: 100 }),
              'text/csv',
            )
          }
        >
          {t.saveFor(t.lms[roster.lms])}
        </button>
      </div>
    </div>
  )
}

function feedbackOn({ verified, daysLate, looks }: Row): string {
  const late = daysLate > 0 ? `, ${daysLate} days late` : ''
  const look = looks.length > 0 ? ', to be looked at' : ''
  return `${verified.done} of ${verified.items} done, checks judged again${late}${look}`
}
