import type { Assignment } from '../assignment'
import { afterLateness, daysLate, dueInstant } from '../due'
import type { HandedInLab } from '../hand-in'
import type { Reason } from '../reason'
import { outcomeOf, type LabOutcome, type Outcome } from '../outcome'
import { findingOf, passedIds, type Finding, type Verdict } from './finding'
import type { Entry } from './group'

/** What the judge said of one lab of one entry: with fresh questions, and with the claim's own. */
export type Judgement = { readonly fresh: Verdict; readonly again?: Verdict }

export type LabCell = {
  readonly lab: string
  /** Absent when the hand-in has no such lab, or nothing was done in it. */
  readonly handedIn?: HandedInLab
  /** Absent until it is judged. */
  readonly judgement?: Judgement
  readonly finding?: Finding
}

export type Row = {
  readonly entry: Entry
  readonly labs: readonly LabCell[]
  /** What the hand-in says, and what was found here; chapters are self-reported in both. */
  readonly claimed: Outcome
  readonly verified: Outcome
  /** 0 where nothing is due. */
  readonly daysLate: number
  /** Verified, in percent, after the late rule. */
  readonly score: number
  readonly passed: boolean
  /** Labs that wait for the judge. */
  readonly waiting: number
  /** Why somebody should look at it. */
  readonly looks: readonly Reason[]
}

/** Under which a judgement is kept: another code or claim of the same lab is another question. */
export function judgementKey(entry: Entry, { lab, files, claim }: HandedInLab): string {
  const sorted = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([entry.id, lab, sorted, claim?.seed ?? null, claim?.passed ?? null])
}

/** Nothing typed and nothing checked: there is nothing to judge. */
export function isUntouched({ files, claim }: HandedInLab): boolean {
  return claim === undefined && Object.keys(files).length === 0
}

export function rowsOf(
  assignment: Assignment,
  entries: readonly Entry[],
  judgements: ReadonlyMap<string, Judgement>,
): readonly Row[] {
  return entries.map((entry) => rowOf(assignment, entry, judgements))
}

function rowOf(
  assignment: Assignment,
  entry: Entry,
  judgements: ReadonlyMap<string, Judgement>,
): Row {
  const labs = assignment.labs.map((lab) => cellOf(entry, lab, judgements))
  const chapters = entry.handIn.chapters.flatMap(({ chapter, readAt }) =>
    readAt === undefined ? [] : [chapter],
  )
  const claimed = outcomeOf(assignment, { chapters, labs: labs.flatMap(claimedOutcome) })
  const verified = outcomeOf(assignment, { chapters, labs: labs.flatMap(verifiedOutcome) })
  const days = lateness(assignment, entry)
  const late = assignment.due?.late ?? { kind: 'accept' }
  const refused = days > 0 && late.kind === 'refuse'
  return {
    entry,
    labs,
    claimed,
    verified,
    daysLate: days,
    score: afterLateness(verified.percent, days, late),
    passed: verified.passed && !refused,
    waiting: labs.filter(({ handedIn, judgement }) => handedIn && !judgement).length,
    looks: [...labs.flatMap(lookAt), ...entry.notes],
  }
}

function cellOf(entry: Entry, lab: string, judgements: ReadonlyMap<string, Judgement>): LabCell {
  const handedIn = entry.handIn.labs.find((one) => one.lab === lab)
  if (!handedIn || isUntouched(handedIn)) return { lab }
  const judgement = judgements.get(judgementKey(entry, handedIn))
  if (!judgement) return { lab, handedIn }
  const finding = findingOf(handedIn.claim, judgement.fresh, judgement.again)
  return { lab, handedIn, judgement, finding }
}

function claimedOutcome({ lab, handedIn }: LabCell): LabOutcome[] {
  const claim = handedIn?.claim
  if (!claim) return []
  const passed = new Set(claim.passed)
  const total = new Set([...claim.passed, ...claim.failed]).size
  return [{ lab, passed: passed.size, total }]
}

function verifiedOutcome({ lab, judgement }: LabCell): LabOutcome[] {
  if (judgement?.fresh.kind !== 'judged') return []
  return [{ lab, passed: passedIds(judgement.fresh).length, total: judgement.fresh.checks.length }]
}

function lookAt({ lab, finding }: LabCell): Reason[] {
  if (!finding || finding.kind === 'reproduced' || finding.kind === 'unclaimed') return []
  return [{ is: 'inLab', of: [lab, finding.why] }]
}

function lateness({ due }: Assignment, { handIn }: Entry): number {
  const instant = due ? dueInstant(due) : null
  return instant === null ? 0 : daysLate(handIn.handedInAt, instant)
}
