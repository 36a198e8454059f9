import Papa from 'papaparse'
import type { Reason } from '../reason'

/*
 * The list of learners that an LMS exports, which is also the shape that it takes grades in.
 * docs/gradebook.md says where each shape is documented.
 */
export type Lms = 'canvas' | 'moodle' | 'blackboard' | 'other'

export type Roster = {
  readonly lms: Lms
  readonly delimiter: string
  readonly columns: readonly string[]
  /** Cells as they were, by position. */
  readonly rows: readonly (readonly string[])[]
  /** Columns by which the LMS knows a learner; they go back unchanged. */
  readonly identity: readonly string[]
  /** Columns that could take a grade. */
  readonly grades: readonly string[]
}

type Shape = {
  readonly needs: readonly string[]
  readonly identity: readonly string[]
  readonly isGrade: (column: string) => boolean
}

const shapes: Readonly<Record<Exclude<Lms, 'other'>, Shape>> = {
  canvas: {
    needs: ['Student', 'ID', 'Section'],
    identity: ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Integration ID', 'Section'],
    // An assignment's column ends in its number; computed ones (`Final Score`) do not.
    isGrade: (column) => /\(\d+\)$/.test(column),
  },
  blackboard: {
    needs: ['Last Name', 'First Name', 'Username'],
    identity: ['Last Name', 'First Name', 'Username', 'Student ID', 'Last Access', 'Availability'],
    isGrade: (column) => /\[Total Pts:.*\]/.test(column),
  },
  moodle: {
    needs: ['First name', 'Email address'],
    identity: [
      'First name',
      'Last name',
      'Surname',
      'Username',
      'ID number',
      'Institution',
      'Department',
      'Email address',
    ],
    isGrade: (column) => / \((Real|Percentage|Letter)\)$/.test(column),
  },
}

export type ReadRoster =
  | { readonly kind: 'ok'; readonly roster: Roster }
  | { readonly kind: 'refused'; readonly reason: Reason }

const mostRows = 20_000

/** Reads a CSV or tab-separated export. Never throws. */
export function readRoster(text: string): ReadRoster {
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
  })
  const [columns, ...rows] = data
  if (!columns || rows.length === 0) return { kind: 'refused', reason: { is: 'noLearner' } }
  if (rows.length > mostRows)
    return { kind: 'refused', reason: { is: 'manyLines', of: [mostRows] } }
  const titles = columns.map((title) => title.trim())
  const lms = lmsOf(titles)
  if (lms === 'other' && nameColumns(titles).length === 0)
    return { kind: 'refused', reason: { is: 'noName' } }
  const shape = lms === 'other' ? null : shapes[lms]
  return {
    kind: 'ok',
    roster: {
      lms,
      delimiter: meta.delimiter,
      columns: titles,
      rows,
      identity: titles.filter((title) => !shape || shape.identity.includes(title)),
      grades: shape ? titles.filter(shape.isGrade) : [],
    },
  }
}

/** Blackboard exports UTF-16; everybody else UTF-8. */
export function decodeRoster(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

function lmsOf(titles: readonly string[]): Lms {
  for (const lms of ['canvas', 'blackboard', 'moodle'] as const)
    if (shapes[lms].needs.every((title) => titles.includes(title))) return lms
  return 'other'
}

/** The columns that make up a name, in the order in which it is spoken. */
export function nameColumns(titles: readonly string[]): readonly number[] {
  const find = (pattern: RegExp) => titles.findIndex((title) => pattern.test(title))
  const first = find(/^first ?name$/i)
  const last = find(/^(last ?name|surname)$/i)
  if (first >= 0 && last >= 0) return [first, last]
  const whole = find(/^(student|name|full ?name|learner|student name)$/i)
  return whole >= 0 ? [whole] : []
}

export type Person = { readonly row: number; readonly name: string }

/** The learners of a roster; lines that are not about one (Canvas: points possible) are left out. */
export function peopleOf({ columns, rows, lms }: Roster): readonly Person[] {
  const parts = nameColumns(columns)
  return rows.flatMap((cells, row) => {
    const name = parts
      .map((at) => cells[at]?.trim() ?? '')
      .join(' ')
      .trim()
    const isNobody =
      name === '' || (lms === 'canvas' && /^(points possible|student, test)$/i.test(name))
    return isNobody ? [] : [{ row, name: spoken(name) }]
  })
}

/** Canvas writes `Lovelace, Ada`. */
function spoken(name: string): string {
  const [last, first, ...more] = name.split(',').map((part) => part.trim())
  return first && more.length === 0 ? `${first} ${last}` : name
}
