import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { rosterCsv, writeCsv } from './csv'
import { matchNames } from './match'
import { decodeRoster, peopleOf, readRoster, type Roster } from './roster'

const canvas = `Student,ID,SIS User ID,SIS Login ID,Section,Quiz 1 (4711),Final Score
    Points Possible,,,,,10,(read only)
"Lovelace, Ada",101,s1,ada@example.org,A,7,70
"Müller, Jürgen",102,s2,jm@example.org,A,,
"Student, Test",103,,x,A,,
`
const moodle = `First name,Last name,ID number,Email address,Assignment: Week 1 (Real)
Ada,Lovelace,1,ada@example.org,-
Jürgen,Müller,2,jm@example.org,-
`
const blackboard = `"Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Last Access"\t"Availability"\t"Week 1 [Total Pts: 100 Score] |55"
"Lovelace"\t"Ada"\t"alove"\t"9"\t"2026-11-01"\t"Yes"\t""
`

function roster(text: string): Roster {
  const read = readRoster(text)
  if (read.kind === 'refused') throw new Error(read.reason.is)
  return read.roster
}

const parsed = (csv: string, delimiter = ',') =>
  Papa.parse<string[]>(csv, { delimiter, skipEmptyLines: true }).data

describe('readRoster', () => {
  it('knows the exports of three LMSs by their titles', () => {
    expect(roster(canvas)).toMatchObject({ lms: 'canvas', grades: ['Quiz 1 (4711)'] })
    expect(roster(moodle)).toMatchObject({ lms: 'moodle', grades: ['Assignment: Week 1 (Real)'] })
    const third = roster(blackboard)
    expect(third).toMatchObject({ lms: 'blackboard', delimiter: '\t' })
    expect(third.grades).toEqual(['Week 1 [Total Pts: 100 Score] |55'])
    expect(roster('Name;Group\nAda Lovelace;A\n')).toMatchObject({ lms: 'other', delimiter: ';' })
  })

  it('leaves out lines that are not about a learner', () => {
    expect(peopleOf(roster(canvas)).map(({ name }) => name)).toEqual([
      'Ada Lovelace',
      'Jürgen Müller',
    ])
  })

  it('reads UTF-16, as Blackboard writes it', () => {
    const utf16 = new Uint8Array(2 + 2 * blackboard.length)
    const view = new DataView(utf16.buffer)
    view.setUint16(0, 0xfeff, true)
    Array.from(blackboard).forEach((letter, at) =>
      view.setUint16(2 + 2 * at, letter.charCodeAt(0), true),
    )
    expect(decodeRoster(utf16)).toBe(blackboard)
    expect(roster(decodeRoster(utf16)).lms).toBe('blackboard')
  })

  it.each(['', 'Name\n', 'Group,Seat\nA,1\n'])('refuses %j in words', (text) => {
    expect(readRoster(text).kind).toBe('refused')
  })
})

describe('matchNames', () => {
  const people = peopleOf(roster(moodle))

  it('is sure of the same words in any order, case and accent', () => {
    for (const name of ['Ada Lovelace', 'lovelace, ADA', 'Ada  Lovelace'])
      expect(matchNames([name], people).get(name)).toEqual({ row: 0, sure: true })
    expect(matchNames(['Jurgen Muller'], people).get('Jurgen Muller')?.sure).toBe(true)
  })

  it('suggests a near name, and nothing for a stranger', () => {
    expect(matchNames(['Ada Lovelac'], people).get('Ada Lovelac')).toEqual({ row: 0, sure: false })
    expect(matchNames(['Grace Hopper'], people).size).toBe(0)
  })

  it('does not choose between two of one name', () => {
    const twins = peopleOf(roster('Name\nAda Lovelace\nLovelace Ada\n'))
    expect(matchNames(['Ada Lovelace'], twins).size).toBe(0)
  })
})

describe('rosterCsv', () => {
  const grades = new Map([[1, { score: 83, feedback: '=1+1' }]])

  it('gives Canvas its own lines back, points possible filled, computed columns left out', () => {
    const csv = rosterCsv({ roster: roster(canvas), grades, column: 'Week 1', points: 100 })
    expect(parsed(csv)).toEqual([
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Week 1'],
      ['    Points Possible', '', '', '', '', '100'],
      ['Lovelace, Ada', '101', 's1', 'ada@example.org', 'A', '83'],
      ['Müller, Jürgen', '102', 's2', 'jm@example.org', 'A', ''],
      ['Student, Test', '103', '', 'x', 'A', ''],
    ])
  })

  it('fills the column of Blackboard that was chosen, tab for tab', () => {
    const one = roster(blackboard)
    const csv = rosterCsv({
      roster: one,
      grades: new Map([[0, { score: 50, feedback: '' }]]),
      column: one.grades[0]!,
      points: 100,
    })
    expect(parsed(csv, '\t')[1]).toEqual([
      'Lovelace',
      'Ada',
      'alove',
      '9',
      '2026-11-01',
      'Yes',
      '50',
    ])
  })

  it('gives Moodle feedback as well, and no cell that is a formula', () => {
    const csv = rosterCsv({ roster: roster(moodle), grades, column: 'Week 1', points: 100 })
    expect(parsed(csv)[2]).toEqual(['Jürgen', 'Müller', '2', 'jm@example.org', '83', "'=1+1"])
  })
})

describe('writeCsv', () => {
  it.each(['=1', '+1', '-1', '@a', '\t=1', ' =1', '=1\n2', '＝1', '"=1"', "'=1"])(
    'neutralises %j',
    (text) => {
      expect(parsed(writeCsv([[text]]))[0]?.[0]).toBe(`'${text}`)
    },
  )

  it('leaves numbers, names and line breaks as they are', () => {
    const row = [-1, 0.5, 'Ada, "the" first', 'two\nlines', 'a=b']
    expect(parsed(writeCsv([row]))[0]).toEqual(row.map(String))
  })
})

describe('matchNames', () => {
  it('is quick where a cell holds a book, and two thousand learners have no match', () => {
    const people = Array.from({ length: 2_000 }, (_, row) => ({ row, name: 'x'.repeat(50_000) }))
    const started = performance.now()
    matchNames(['Ada Lovelace', 'y'.repeat(120)], people)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
