import type { Assignment } from '../assignment'
import { english } from '@/lib/messages/reasons/en'
import { reasonIn } from '../reason'
import { writeCsv } from './csv'
import { passedIds } from './finding'
import type { LabCell, Row } from './rows'

/** All results, a line a learner; `titleOf` names a lab for people. */
export function gradesCsv(
  { labs }: Assignment,
  rows: readonly Row[],
  titleOf: (lab: string) => string,
): string {
  const header = [
    'Name',
    'Result',
    'Score (%)',
    'Verified (%)',
    'Claimed (%)',
    'Days late',
    'Handed in (UTC)',
    ...labs.map((lab) => `${titleOf(lab)} (verified)`),
    ...labs.map((lab) => `${titleOf(lab)} (claimed)`),
    'Look at',
    'Source',
  ]
  const body = rows.map((row) => [
    row.entry.handIn.name,
    row.waiting > 0 ? 'not judged' : row.passed ? 'passed' : 'not passed',
    row.score,
    row.verified.percent,
    row.claimed.percent,
    row.daysLate,
    new Date(row.entry.handIn.handedInAt).toISOString(),
    ...row.labs.map(verifiedCell),
    ...row.labs.map(claimedCell),
    row.looks.map((look) => reasonIn(english, look)).join(' '),
    row.entry.source,
  ])
  return writeCsv([header, ...body])
}

function verifiedCell({ handedIn, judgement }: LabCell): string {
  if (!handedIn) return 'missing'
  if (!judgement || judgement.fresh.kind === 'stopped') return 'not judged'
  return `${passedIds(judgement.fresh).length} of ${judgement.fresh.checks.length}`
}

function claimedCell({ handedIn }: LabCell): string {
  if (!handedIn) return 'missing'
  const { claim } = handedIn
  if (!claim) return 'nothing'
  const passed = new Set(claim.passed)
  return `${passed.size} of ${new Set([...claim.passed, ...claim.failed]).size}`
}
