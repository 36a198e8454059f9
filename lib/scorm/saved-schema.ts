import * as z from 'zod/mini'

const whole = z.int().check(z.nonnegative())
const time = whole

/**
 * One press of Check: when, how long, the seed of its questions (-1: unknown), and what passed, a
 * bit for each check of the lab in order, as a hexadecimal number.
 */
const attempt = z.tuple([time, whole, z.int(), z.string().check(z.regex(/^[0-9a-f]{1,32}$/))])
export type SavedAttempt = z.infer<typeof attempt>

const savedLabSchema = z.object({
  t: z.optional(whole),
  h: z.optional(whole),
  /** Passed, and solution shown, at. */
  p: z.optional(time),
  s: z.optional(time),
  /** Checks passed in the best attempt, and how many there were. */
  b: z.optional(z.tuple([whole, whole])),
  /** Mark of the list of checks that the bits below count by. */
  k: z.optional(z.string()),
  a: z.optional(z.array(attempt)),
})
export type SavedLab = z.infer<typeof savedLabSchema>

const savedChapterSchema = z.object({
  o: time,
  h: z.optional(z.string()),
  H: z.optional(time),
  r: z.optional(time),
  u: z.optional(time),
})

/** First and latest options, right then and ever (0 or 1), times of both. */
const savedQuizSchema = z.tuple([z.array(whole), z.array(whole), whole, whole, time, time])

/** Code that differs from the starter, and when it was typed; plain, or as packed-draft.ts packs it. */
const savedDraftSchema = z.union([
  z.tuple([z.record(z.string(), z.string()), time]),
  z.tuple([z.string(), time, z.string()]),
])
export type SavedDraft = z.infer<typeof savedDraftSchema>

export const savedStateSchema = z.object({
  v: z.literal(1),
  l: z.optional(z.record(z.string(), savedLabSchema)),
  c: z.optional(z.record(z.string(), savedChapterSchema)),
  q: z.optional(z.record(z.string(), savedQuizSchema)),
  d: z.optional(z.record(z.string(), savedDraftSchema)),
})
export type SavedState = z.infer<typeof savedStateSchema>
