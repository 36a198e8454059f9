import Papa from 'papaparse'
import type { Roster } from './roster'

/** Cells that a spreadsheet would run as a formula, also behind spaces or in full-width letters. */
const formula = /^[\s'"]*[=+\-@\t\r\n＝＋－＠]/

type Cell = string | number

/**
 * CSV by RFC 4180. Text that would start a formula gets an apostrophe before it; numbers are
 * numbers.
 */
export function writeCsv(
  rows: readonly (readonly Cell[])[],
  { delimiter = ',' }: { readonly delimiter?: string } = {},
): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter, newline: '\r\n', escapeFormulae: formula },
  )}\r\n`
}

/** What one learner gets, for a file that an LMS takes. */
export type Grade = { readonly score: number; readonly feedback: string }

type RosterExport = {
  readonly roster: Roster
  /** By the row of the roster. Who has none keeps an empty cell, which changes nothing there. */
  readonly grades: ReadonlyMap<number, Grade>
  /** The column that takes the grade: one of the roster's, or the title of a new one. */
  readonly column: string
  readonly points: number
}

/** The roster back, with its identity columns and one column of grades. */
export function rosterCsv({ roster, grades, column, points }: RosterExport): string {
  const { identity, columns, rows, lms, delimiter } = roster
  const places = identity.map((title) => columns.indexOf(title))
  const withFeedback = lms === 'moodle' || lms === 'other'
  const header = [...identity, column, ...(withFeedback ? ['Feedback'] : [])]
  const body = rows.map((cells, row) => {
    const grade = grades.get(row)
    const own = places.map((at) => cells[at] ?? '')
    const isPoints = lms === 'canvas' && /^\s*points possible$/i.test(own[0] ?? '')
    const score: Cell = isPoints ? points : (grade?.score ?? '')
    return [...own, score, ...(withFeedback ? [grade?.feedback ?? ''] : [])]
  })
  return writeCsv([header, ...body], { delimiter })
}
