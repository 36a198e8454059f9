import type { Claim } from '../hand-in'
import type { KeptReason, Reason } from '../reason'

/** What the judge found here; the checks by their ids. */
export type Verdict =
  | {
      readonly kind: 'judged'
      readonly checks: readonly JudgedCheck[]
      readonly seed: number
      readonly ms: number
    }
  /** No verdict: time ran out, the page could not start Python, the lab is not in this course. */
  | { readonly kind: 'stopped'; readonly reason: KeptReason }

export type JudgedCheck = {
  readonly id: string
  readonly title: string
  readonly state: 'pending' | 'passed' | 'failed' | 'error'
  readonly message: string
}

/** How claim and verdict stand to each other, in the words of the table. */
export type Finding =
  | { readonly kind: 'reproduced' }
  /** Nothing was claimed: only the verdict counts. */
  | { readonly kind: 'unclaimed' }
  | { readonly kind: 'differs'; readonly better: boolean; readonly why: Reason }
  | { readonly kind: 'luck'; readonly why: Reason }
  | { readonly kind: 'other-checks'; readonly why: Reason }
  | { readonly kind: 'not-judged'; readonly why: Reason }

export function passedIds(verdict: Verdict): readonly string[] {
  if (verdict.kind === 'stopped') return []
  return verdict.checks.filter(({ state }) => state === 'passed').map(({ id }) => id)
}

/**
 * `fresh` was judged with questions of its own; `again`, with the seed of the claim, is asked for
 * where the two differ (see `needsSecondLook`).
 */
export function findingOf(claim: Claim | undefined, fresh: Verdict, again?: Verdict): Finding {
  if (fresh.kind === 'stopped') return { kind: 'not-judged', why: asReason(fresh.reason) }
  if (!claim) return { kind: 'unclaimed' }
  const unknown = unknownChecks(claim, fresh)
  if (unknown) return unknown
  if (agrees(claim, fresh)) return { kind: 'reproduced' }
  const passed = passedIds(fresh)
  const lost = claim.passed.filter((id) => !passed.includes(id))
  const won = passed.filter((id) => !claim.passed.includes(id))
  const total = fresh.checks.length
  const [claimed, here] = [claim.passed.length, passed.length]
  if (again && agrees(claim, again))
    return {
      kind: 'luck',
      why: { is: 'luck', of: [claimed, total, here, [...lost, ...won].join(', ')] },
    }
  let why: Reason = { is: 'differs', of: [claimed, total, here] }
  if (lost.length > 0) why = { is: 'both', of: [why, { is: 'lost', of: [lost.join(', ')] }] }
  if (won.length > 0) why = { is: 'both', of: [why, { is: 'won', of: [won.join(', ')] }] }
  return { kind: 'differs', better: lost.length === 0, why }
}

const asReason = (reason: KeptReason): Reason =>
  typeof reason === 'string' ? { is: 'other', of: [reason] } : reason

/** Whether it is worth judging again with the claim's own seed. */
export function needsSecondLook(claim: Claim | undefined, fresh: Verdict): boolean {
  return (
    claim?.seed !== undefined &&
    fresh.kind === 'judged' &&
    !unknownChecks(claim, fresh) &&
    !agrees(claim, fresh)
  )
}

function agrees(claim: Claim, verdict: Verdict): boolean {
  const passed = new Set(passedIds(verdict))
  return (
    verdict.kind === 'judged' &&
    passed.size === new Set(claim.passed).size &&
    claim.passed.every((id) => passed.has(id))
  )
}

/** The lab has other checks now than when the claim was made. */
function unknownChecks(
  { passed, failed }: Claim,
  { checks }: Extract<Verdict, { kind: 'judged' }>,
): Finding | null {
  const here = new Set(checks.map(({ id }) => id))
  const there = new Set([...passed, ...failed])
  const gone = [...there].filter((id) => !here.has(id))
  const added = [...here].filter((id) => !there.has(id))
  if (gone.length + added.length === 0) return null
  return { kind: 'other-checks', why: { is: 'otherChecks', of: [whichChecks(gone, added)] } }
}

function whichChecks(gone: readonly string[], added: readonly string[]): Reason {
  if (added.length === 0) return { is: 'gone', of: [gone.join(', ')] }
  if (gone.length === 0) return { is: 'added', of: [added.join(', ')] }
  return { is: 'goneAndAdded', of: [gone.join(', '), added.join(', ')] }
}
