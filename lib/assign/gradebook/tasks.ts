import type { HandedInLab } from '@/lib/assign/hand-in'
import { needsSecondLook, type Verdict } from './finding'
import { assignmentsOf, entriesOf } from './group'
import { isUntouched, judgementKey, type Judgement } from './rows'
import type { Taken } from './taken'

/** A lab that somebody handed in and that waits for its judgement. */
export type Task = {
  /** Where the judgement is kept; the same code of the same lab has it once. */
  readonly key: string
  readonly handedIn: HandedInLab
  readonly who: string
}

/** What an assignment asks for, was worked on and is not among the judgements. */
export function waitingTasks(
  taken: readonly Taken[],
  judgements: ReadonlyMap<string, Judgement>,
): readonly Task[] {
  const tasks = new Map<string, Task>()
  for (const { assignment } of assignmentsOf(taken))
    for (const entry of entriesOf(taken, assignment, 0))
      for (const handedIn of entry.handIn.labs) {
        const key = judgementKey(entry, handedIn)
        const asked = assignment.labs.includes(handedIn.lab) && !isUntouched(handedIn)
        if (asked && !judgements.has(key)) tasks.set(key, { key, handedIn, who: entry.handIn.name })
      }
  return [...tasks.values()]
}

/** With fresh questions, or with those that the seed draws. Null when it was interrupted. */
export type Judge = (handedIn: HandedInLab, seed?: number) => Promise<Verdict | null>

/** Judges with fresh questions, and where that contradicts the claim with the claim's own, too. */
export async function judgementOf(handedIn: HandedInLab, judge: Judge): Promise<Judgement | null> {
  const fresh = await judge(handedIn)
  if (!fresh) return null
  const { claim } = handedIn
  if (claim?.seed === undefined || !needsSecondLook(claim, fresh)) return { fresh }
  const again = await judge(handedIn, claim.seed)
  return again && { fresh, again }
}
