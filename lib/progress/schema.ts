import {
  amount,
  count,
  exactly,
  list,
  object,
  optional,
  record,
  text,
  textUpTo,
  truth,
  whole,
  withDefault,
  type TypeOf,
} from './shape'

/** Milliseconds since the epoch, by the learner's clock. */
const time = amount(8.64e15)
const files = record(text)

/**
 * The learner's code in one lab, as last typed; only files that differ from the starter.
 * No files at all means "as the starter": that is what Reset leaves behind, so that an older
 * draft in another tab or in an imported file cannot come back.
 */
export const draftSchema = object({ files, at: time })

/** One press of Check. */
export const attemptSchema = object({
  at: time,
  passed: list(text),
  failed: list(text),
  ms: amount(),
  /** Of the judge's random questions. */
  seed: optional(count()),
  /** Absent once it had to make room in a full storage. */
  files: optional(files),
})
export type Attempt = TypeOf<typeof attemptSchema>

export const labProgressSchema = object({
  draft: optional(draftSchema),
  /** Most recent last; the oldest are dropped past `maxAttempts`. */
  attempts: withDefault(list(attemptSchema), () => []),
  tries: withDefault(count(), () => 0),
  /** Checks passed in the best attempt, and how many there were. */
  best: optional(object({ passed: count(), total: count() })),
  passedAt: optional(time),
  hintsShown: withDefault(count(3), () => 0),
  solutionShownAt: optional(time),
})
export type LabProgress = TypeOf<typeof labProgressSchema>

export const quizProgressSchema = object({
  /** Indices of the options chosen in the first and in the latest answer. */
  first: list(whole),
  latest: list(whole),
  /** Answered rightly at least once. */
  correct: truth,
  firstCorrect: truth,
  firstAt: time,
  /** Of the latest answer. */
  at: time,
})
export type QuizProgress = TypeOf<typeof quizProgressSchema>

export const chapterProgressSchema = object({
  openedAt: time,
  /** Where the reader left off: the id of the heading last in view. */
  heading: optional(text),
  headingAt: optional(time),
  readAt: optional(time),
  /** Read means `readAt` is the later of the two: ask `isRead`, not `readAt`. */
  unreadAt: optional(time),
})
export type ChapterProgress = TypeOf<typeof chapterProgressSchema>

/** An assignment that was opened here; its key is the assignment's id. */
export const keptAssignmentSchema = object({
  /** What stands behind `#` in the address. */
  link: text,
  openedAt: time,
  /** Of the latest change of link or removal. */
  at: time,
  removed: withDefault(truth, () => false),
  /** Of the hand-in last made. */
  handedInAt: optional(time),
})
export type KeptAssignment = TypeOf<typeof keptAssignmentSchema>

/** The learner as a hand-in names them: typed, never checked. */
export const learnerSchema = object({
  name: text,
  /** Drawn at random once, so that a second hand-in replaces the first whatever it is called. */
  key: text,
  at: time,
})
export type Learner = TypeOf<typeof learnerSchema>

/** A note longer than this is an essay; a browser's storage holds about 5 million characters. */
export const noteLimits = { text: 4000, quote: 1000, notes: 2000 } as const

/** Its key is `<chapter>/<paragraph>/<random>`: two devices never write over each other's notes. */
export const noteSchema = object({
  /** The words it is about: those that were marked, or how the paragraph begins. */
  quote: textUpTo(noteLimits.quote),
  /** Where they begin in the text of the paragraph. */
  from: count(),
  /** About the whole paragraph: nothing is marked in it. */
  whole: withDefault(truth, () => false),
  /** As the learner wrote it; empty for a highlight alone. */
  text: textUpTo(noteLimits.text),
  madeAt: time,
  /** Of the latest change. */
  at: time,
  /** Its words are gone, its key stays: an older copy elsewhere must not bring it back. */
  removed: withDefault(truth, () => false),
})
export type Note = TypeOf<typeof noteSchema>

/** A question that was missed, by the key of its quiz; see review.ts. */
export const reviewSchema = object({
  /** How often it was answered rightly when it came back; 4: done. */
  step: count(4),
  due: time,
  /** Of the latest change; a number that only rises, so that the later change wins. */
  at: time,
})
export type Review = TypeOf<typeof reviewSchema>

export const progressSchema = object({
  version: exactly(2),
  /** Rises by one at "delete my data": a state of a lower epoch was deleted and stays deleted. */
  epoch: withDefault(count(), () => 0),
  chapters: withDefault(record(chapterProgressSchema), () => ({})),
  /** Keys are `<chapter>/<quiz>`. */
  quizzes: withDefault(record(quizProgressSchema), () => ({})),
  labs: withDefault(record(labProgressSchema), () => ({})),
  assignments: withDefault(record(keptAssignmentSchema), () => ({})),
  notes: withDefault(record(noteSchema), () => ({})),
  reviews: withDefault(record(reviewSchema), () => ({})),
  learner: optional(learnerSchema),
  /** The page last read, as a path, to resume from the home page. */
  last: optional(object({ path: text, at: time })),
})
export type Progress = TypeOf<typeof progressSchema>

export const maxAttempts = 20
export const emptyProgress: Progress = {
  version: 2,
  epoch: 0,
  chapters: {},
  quizzes: {},
  labs: {},
  assignments: {},
  notes: {},
  reviews: {},
}
