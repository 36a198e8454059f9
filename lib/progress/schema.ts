import { z } from 'zod'

/** Milliseconds since the epoch, by the learner's clock. */
const time = z.number().nonnegative().max(8.64e15)
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
  ms: z.number().nonnegative(),
  /** Absent once it had to make room in a full storage. */
  files: files.optional(),
})
export type Attempt = z.infer<typeof attemptSchema>

export const labProgressSchema = z.object({
  draft: draftSchema.optional(),
  /** Most recent last; the oldest are dropped past `maxAttempts`. */
  attempts: z.array(attemptSchema).default([]),
  tries: z.int().nonnegative().default(0),
  /** Checks passed in the best attempt, and how many there were. */
  best: z.object({ passed: z.int().nonnegative(), total: z.int().nonnegative() }).optional(),
  passedAt: time.optional(),
  hintsShown: z.int().min(0).max(3).default(0),
  solutionShownAt: time.optional(),
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
  heading: z.string().optional(),
  headingAt: time.optional(),
  readAt: time.optional(),
  /** Read means `readAt` is the later of the two: ask `isRead`, not `readAt`. */
  unreadAt: time.optional(),
})
export type ChapterProgress = z.infer<typeof chapterProgressSchema>

export const progressSchema = z.object({
  version: z.literal(1),
  /** Rises by one at "delete my data": a state of a lower epoch was deleted and stays deleted. */
  epoch: z.int().nonnegative().default(0),
  chapters: z.record(z.string(), chapterProgressSchema).default({}),
  /** Keys are `<chapter>/<quiz>`. */
  quizzes: z.record(z.string(), quizProgressSchema).default({}),
  labs: z.record(z.string(), labProgressSchema).default({}),
  /** The page last read, as a path, to resume from the home page. */
  last: z.object({ path: z.string(), at: time }).optional(),
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
