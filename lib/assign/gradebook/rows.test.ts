import { describe, expect, it } from 'vitest'
import { german } from '@/lib/messages/reasons/de'
import { reasonIn } from '@/lib/assign/reason'
import { english } from '@/lib/messages/reasons/en'
import type { HandIn } from '../hand-in'
import type { Verdict } from './finding'
import { entriesOf } from './group'
import { judgementKey, rowsOf, type Judgement } from './rows'
import { handedIn } from './taken'
import { assignment, claim, handIn } from './test-hand-ins'

const judged = (passed: string[], failed: string[] = []): Verdict => ({
  kind: 'judged',
  seed: 1,
  ms: 1,
  checks: [...passed, ...failed].map((id) => ({
    id,
    title: id,
    state: passed.includes(id) ? 'passed' : 'failed',
    message: '',
  })),
})
const work = (lab: string, ...args: Parameters<typeof claim>) => ({
  lab,
  files: { 'a.py': lab },
  claim: claim(...args),
  tries: 1,
  hintsShown: 0,
})
const row = (one: HandIn, verdicts: Record<string, Judgement> = {}) => {
  const [entry] = entriesOf([handedIn('x', one)], assignment, Date.UTC(2027, 0, 1))
  if (!entry) throw new Error('no entry')
  const judgements = new Map(
    one.labs.flatMap((lab) => {
      const judgement = verdicts[lab.lab]
      return judgement ? [[judgementKey(entry, lab), judgement] as const] : []
    }),
  )
  return rowsOf(assignment, [entry], judgements)[0]!
}
const both = [work('seeding', ['a', 'b'], [], 5), work('leak', ['c'], [], 6)]

describe('rowsOf', () => {
  it('counts what was found here, not what was claimed', () => {
    const edited = row(handIn('Eve', { labs: both }), {
      seeding: { fresh: judged(['a'], ['b']), again: judged(['a'], ['b']) },
      leak: { fresh: judged(['c']) },
    })
    expect(edited).toMatchObject({
      claimed: { passed: true, percent: 100 },
      verified: { passed: false, percent: 75 },
      passed: false,
      score: 75,
      waiting: 0,
    })
    expect(edited.looks.map((look) => reasonIn(english, look))).toEqual([
      'seeding: It claims 2 of 2 checks, here 1 pass. Claimed, but not passed: b.',
    ])
    expect(edited.looks.map((look) => reasonIn(german, look))).toEqual([
      'seeding: Angegeben sind 2 von 2 Prüfungen, hier bestehen 1. Angegeben, aber nicht bestanden: b.',
    ])
  })

  it('waits for the judge, and asks nobody to look before', () => {
    expect(row(handIn('Ada', { labs: both }))).toMatchObject({
      waiting: 2,
      looks: [],
      verified: { percent: 0 },
    })
  })

  it('marks what is missing: a lab that is not there, and one never begun', () => {
    const labs = [{ lab: 'seeding', files: {}, tries: 0, hintsShown: 0 }]
    const cells = row(handIn('Ada', { labs })).labs
    expect(cells).toEqual([{ lab: 'seeding' }, { lab: 'leak' }])
  })

  it('takes the late rule into account', () => {
    const verdicts = {
      seeding: { fresh: judged(['a', 'b']) },
      leak: { fresh: judged(['c']) },
    }
    const late = handIn('Ada', { labs: both, handedInAt: Date.UTC(2026, 11, 3, 12) })
    expect(row(late, verdicts)).toMatchObject({ daysLate: 2, score: 80, passed: true })
    const onTime = handIn('Ada', { labs: both })
    expect(row(onTime, verdicts)).toMatchObject({
      daysLate: 0,
      score: 100,
      passed: true,
      looks: [],
    })
  })

  it('judges again what was handed in again with other code', () => {
    const first = row(handIn('Ada', { labs: both }), { seeding: { fresh: judged(['a', 'b']) } })
    expect(first.waiting).toBe(1)
    const [seeding, leak] = both
    const changed = [{ ...seeding!, files: { 'a.py': 'other' } }, leak!]
    const entry = first.entry
    const key = (labs: typeof both) => judgementKey(entry, labs[0]!)
    expect(key(changed)).not.toBe(key(both))
  })
})
