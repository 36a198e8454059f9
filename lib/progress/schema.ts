// The small zod, because every page loads this.
import * as z from 'zod/mini'

/** Milliseconds since the epoch, by the learner's clock. */
const time = z.number().check(z.nonnegative(), z.maximum(8.64e15))
const count = z.int().check(z.nonnegative())
const files = z.record(z.string(), z.string())

/**
 * The learner's code in one lab, as last typed; only files that differ from the starter.
 * No files at all means "as the starter": that is what Reset leaves behind, so that an older
 * draft in another tab or in an imported file cannot come back.
 */
export const draftSchema = z.object({ files, at: time })
export type Draft = z.infer<typeof draftSchema>

/** One press of Check. */
export const attemptSchema = z.object({
  at: time,
  passed: z.array(z.string()),
  failed: z.array(z.string()),
  ms: z.number().check(z.nonnegative()),
  /** Absent once it had to make room in a full storage. */
  files: z.optional(files),
})
export type Attempt = z.infer<typeof attemptSchema>

export const labProgressSchema = z.object({
  draft: z.optional(draftSchema),
  /** Most recent last; the oldest are dropped past `maxAttempts`. */
  attempts: z._default(z.array(attemptSchema), []),
  tries: z._default(count, 0),
  /** Checks passed in the best attempt, and how many there were. */
  best: z.optional(z.object({ passed: count, total: count })),
  passedAt: z.optional(time),
  hintsShown: z._default(z.int().check(z.minimum(0), z.maximum(3)), 0),
  solutionShownAt: z.optional(time),
})
export type LabProgress = z.infer<typeof labProgressSchema>

export const quizProgressSchema = z.object({
  /** Indices of the options chosen in the first and in the latest answer. */
  first: z.array(z.int()),
  latest: z.array(z.int()),
  /** Answered rightly at least once. */
  correct: z.boolean(),
  firstCorrect: z.boolean(),
  firstAt: time,
  /** Of the latest answer. */
  at: time,
})
export type QuizProgress = z.infer<typeof quizProgressSchema>

export const chapterProgressSchema = z.object({
  openedAt: time,
  /** Where the reader left off: the id of the heading last in view. */
  heading: z.optional(z.string()),
  headingAt: z.optional(time),
  readAt: z.optional(time),
  /** Read means `readAt` is the later of the two: ask `isRead`, not `readAt`. */
  unreadAt: z.optional(time),
})
export type ChapterProgress = z.infer<typeof chapterProgressSchema>

export const progressSchema = z.object({
  version: z.literal(1),
  /** Rises by one at "delete my data": a state of a lower epoch was deleted and stays deleted. */
  epoch: z._default(count, 0),
  chapters: z._default(z.record(z.string(), chapterProgressSchema), {}),
  /** Keys are `<chapter>/<quiz>`. */
  quizzes: z._default(z.record(z.string(), quizProgressSchema), {}),
  labs: z._default(z.record(z.string(), labProgressSchema), {}),
  /** The page last read, as a path, to resume from the home page. */
  last: z.optional(z.object({ path: z.string(), at: time })),
})
export type Progress = z.infer<typeof progressSchema>

export const maxAttempts = 20
export const emptyProgress: Progress = {
  version: 1,
  epoch: 0,
  chapters: {},
  quizzes: {},
  labs: {},
}
