import { reasonIn } from '@/lib/assign/reason'
import { english } from '@/lib/messages/reasons/en'
import Papa from 'papaparse'
import { garbage, grown, mixed, mutated, type Fuzz } from '@/lib/text/test-fuzz'
import { rosterCsv } from './csv'
import { matchNames } from './match'
import { decodeRoster, peopleOf, readRoster } from './roster'

const canvas = `Student,ID,SIS User ID,SIS Login ID,Section,Week 1 (123),Final Score
    Points Possible,,,,,10,(read only)
"Lovelace, Ada",17,a17,ada,A,,
"Turing, Alan",18,a18,alan,A,"=1+1",
`
const moodle = `First name,Surname,Email address,Assignment: Week 1 (Real)
Ada,Lovelace,ada@x.org,
Grace,Hopper,grace@x.org,"7,5"
`
const plain = 'Name;Grade\n"Ada ""the"" Lovelace";1\nBob\t;2\n'
const words = [
  'Name',
  'First name',
  'Last name',
  'Student',
  'ID',
  'Section',
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  '=1+1',
  'Ada',
  '|',
  '\uFEFF',
  'Username',
  '(12)',
  '@SUM',
]

const large = grown(
  3_000,
  (size) => `Name\n${'"'.repeat(size * 10)}`,
  (size) => `Name,${'a,'.repeat(size)}\nAda\n`,
  (size) => `Name\n${'Ada Lovelase\n'.repeat(size)}`,
  (size) => `Name\n${'x'.repeat(size * 300)}\n`,
  (size) => `Name\n${`${'y'.repeat(300)}\n`.repeat(size % 300)}`,
  (size) => `Name\n"${'a\n'.repeat(size)}"`,
  (size) => `First name,Last name\n${'\u0301'.repeat(size * 10)},b\n`,
  (size) => `Name${'\n'.repeat(size * 10)}Ada`,
  (size) => `Name\n${'á, '.repeat(size)}`,
)

export const fuzz: Fuzz<string> = {
  inputs: mixed(mutated(canvas, moodle, plain), garbage(...words), large),
  check: (text) => {
    const read = readRoster(decodeRoster(new TextEncoder().encode(text)))
    if (read.kind === 'refused') {
      if (!/\S/.test(reasonIn(english, read.reason))) throw new Error('no reason')
      return
    }
    const { roster } = read
    matchNames(['Ada Lovelace', 'x'.repeat(120), '<b>Bob</b>'], peopleOf(roster))
    const csv = rosterCsv({
      roster,
      column: roster.grades[0] ?? 'Grade',
      points: 10,
      grades: new Map(roster.rows.map((_row, at) => [at, { score: 7.5, feedback: '=cmd' }])),
    })
    const cells = Papa.parse<string[]>(csv, { delimiter: roster.delimiter }).data.flat()
    const armed = cells.find((cell) => /^\s*[=+\-@]/.test(cell))
    if (armed !== undefined) throw new Error(`a formula got through: ${armed.slice(0, 50)}`)
  },
}
