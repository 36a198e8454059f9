import * as z from 'zod/mini'
import { assignmentSchema } from './assignment'

/** No hand-in of ours comes near these; a file that does is refused before it is read. */
export const limits = { fileBytes: 5_000_000, codeCharacters: 400_000, labs: 200 } as const

const time = z.number().check(z.gte(0), z.lte(8.64e15))
const count = z.int().check(z.gte(0), z.lte(1e9))
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60))
/** A file of a lab: relative, no way out of the folder, and no name that JavaScript would obey. */
const path = z
  .string()
  .check(z.regex(/^(?!.*(^|\/)(\.\.?|__proto__)(\/|$))[\w.-]+(\/[\w.-]+)*$/), z.maxLength(200))

/** What the learner's own browser found. Claimed until somebody judges the code again. */
export const claimSchema = z.object({
  /** Ids of checks. */
  passed: z.array(id).check(z.maxLength(200)),
  failed: z.array(id).check(z.maxLength(200)),
  /** Of the judge's random questions, 32 bits; absent in attempts from before it was kept. */
  seed: z.optional(z.int().check(z.gte(0))),
  ms: z.number().check(z.gte(0)),
  at: time,
})
export type Claim = z.infer<typeof claimSchema>

export const handedInLabSchema = z.object({
  lab: id,
  /** Files that differ from the starter, as they were when `claim` was made. */
  files: z.record(path, z.string().check(z.maxLength(limits.codeCharacters))),
  /** Absent when the code was never checked. */
  claim: z.optional(claimSchema),
  tries: count,
  hintsShown: count,
  solutionShownAt: z.optional(time),
  firstTryAt: z.optional(time),
  passedAt: z.optional(time),
})
export type HandedInLab = z.infer<typeof handedInLabSchema>

/** One learner's work on one assignment, as one file. `docs/hand-in.md` describes it. */
export const handInSchema = z.object({
  format: z.literal('day-one-hand-in'),
  version: z.literal(1),
  /** As typed; nobody has checked it. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** Random, one a browser: a hand-in of the same key and name replaces the one before. */
  key: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  course: z.object({
    title: z.string().check(z.maxLength(200)),
    version: z.string().check(z.maxLength(20)),
  }),
  assignment: assignmentSchema,
  handedInAt: time,
  chapters: z
    .array(z.object({ chapter: id, readAt: z.optional(time), quizzesRight: count, quizzes: count }))
    .check(z.maxLength(limits.labs)),
  labs: z.array(handedInLabSchema).check(z.maxLength(limits.labs)),
})
export type HandIn = z.infer<typeof handInSchema>
