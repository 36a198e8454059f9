import * as z from 'zod/mini'
import type { Judgement } from '@/lib/assign/gradebook/rows'
import type { Roster } from '@/lib/assign/gradebook/roster'
import type { Taken } from '@/lib/assign/gradebook/taken'
import { english } from '@/lib/messages/reasons/en'
import { handInSchema } from '@/lib/assign/hand-in'

/*
 * What a browser's database gives back is what some version of this page once put in, if nothing
 * went wrong on the way. What does not fit is left out and counted, never shown half.
 */
const names = Object.keys(english) as [keyof typeof english, ...(keyof typeof english)[]]
const valueSchema = z.union([
  z.string(),
  z.number(),
  z.object({ is: z.enum(names), of: z.optional(z.array(z.unknown())) }),
])
/** A sentence, as older versions kept it, or what is said in any language. */
const reasonSchema = z.union([
  z.string(),
  z.object({ is: z.enum(names), of: z.optional(z.array(valueSchema)) }),
])

const takenSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('hand-in'),
    key: z.string(),
    source: z.string(),
    handIn: handInSchema,
  }),
  z.object({
    kind: z.literal('refused'),
    key: z.string(),
    source: z.string(),
    reason: reasonSchema,
  }),
])

const verdictSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('judged'),
    seed: z.number(),
    ms: z.number(),
    checks: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        state: z.enum(['pending', 'passed', 'failed', 'error']),
        message: z.string(),
      }),
    ),
  }),
  z.object({ kind: z.literal('stopped'), reason: reasonSchema }),
])
const judgementSchema = z.object({ fresh: verdictSchema, again: z.optional(verdictSchema) })

const rosterSchema = z.object({
  lms: z.enum(['canvas', 'moodle', 'blackboard', 'other']),
  delimiter: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  identity: z.array(z.string()),
  grades: z.array(z.string()),
})

export type Stored = {
  readonly taken: readonly unknown[]
  readonly judgements: readonly (readonly [string, unknown])[]
  readonly roster: unknown
}
export type Sound = {
  readonly taken: readonly Taken[]
  readonly judgements: ReadonlyMap<string, Judgement>
  readonly roster: Roster | null
  /** Entries that could not be read. */
  readonly unread: number
}

/** What the gradebook keeps, as far as it fits. A judgement that does not is made again. */
export function soundContents({ taken, judgements, roster }: Stored): Sound {
  const fitting = taken.filter((one): one is Taken => takenSchema.safeParse(one).success)
  const judged = judgements.filter(
    (pair): pair is readonly [string, Judgement] => judgementSchema.safeParse(pair[1]).success,
  )
  const isRoster = (data: unknown): data is Roster => rosterSchema.safeParse(data).success
  const lostRoster = roster !== null && roster !== undefined && !isRoster(roster)
  return {
    taken: fitting,
    judgements: new Map(judged),
    roster: isRoster(roster) ? roster : null,
    unread: taken.length - fitting.length + (lostRoster ? 1 : 0),
  }
}
