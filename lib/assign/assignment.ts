import * as z from 'zod/mini'

/** The longest texts a link carries; a whole course stays under 2,000 characters with them. */
export const longest = { title: 120, note: 500 } as const

/** An id of a chapter or lab. A longer one is nobody's, and would only fill the page. */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60))
const ids = z.array(id).check(z.maxLength(200))

/** `all` items; at least `count` of them; or at least `percent` of all checks of the labs. */
export const passRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('count'), count: z.int().check(z.gte(1), z.lte(400)) }),
  z.object({ kind: z.literal('percent'), percent: z.int().check(z.gte(1), z.lte(100)) }),
])
export type PassRule = z.infer<typeof passRuleSchema>

/** What a late hand-in is worth: all of it, less for each day begun, or nothing. */
export const lateRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('deduct'), percentPerDay: z.int().check(z.gte(1), z.lte(100)) }),
  z.object({ kind: z.literal('refuse') }),
])
export type LateRule = z.infer<typeof lateRuleSchema>

/** A wall clock's time in a zone, as it was typed: `2026-12-01T23:59`, `Europe/Berlin`. */
export const dueSchema = z.object({
  at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
  zone: z.string().check(z.minLength(1), z.maxLength(60)),
  late: lateRuleSchema,
})
export type Due = z.infer<typeof dueSchema>

/** What an instructor asks for. All of it is in the link; nobody's server knows of it. */
export const assignmentSchema = z.object({
  /** Drawn at random when it is made: a changed assignment keeps it. */
  id: z.string().check(z.regex(/^[a-z0-9]{8,32}$/)),
  course: z.object({
    title: z.string().check(z.maxLength(200)),
    version: z.string().check(z.maxLength(20)),
  }),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(longest.title)),
  note: z.optional(z.string().check(z.maxLength(longest.note))),
  chapters: ids,
  labs: ids,
  rule: passRuleSchema,
  due: z.optional(dueSchema),
})
export type Assignment = z.infer<typeof assignmentSchema>
