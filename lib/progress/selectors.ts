import type { Progress } from './schema'
import { entryOf } from './stable'

/** What of a chapter can be done: its labs, its quizzes (`<chapter>/<quiz>`), and reading it. */
export type ChapterParts = {
  readonly id: string
  readonly labs: readonly string[]
  readonly quizzes?: readonly string[]
}

export type ChapterState = {
  /** Done parts over all parts, from 0 to 1; the reading counts as one part. */
  readonly fraction: number
  readonly read: boolean
  readonly opened: boolean
  readonly labsPassed: number
  readonly quizzesRight: number
}

export function chapterState(
  progress: Progress,
  { id, labs, quizzes = [] }: ChapterParts,
): ChapterState {
  const labsPassed = labs.filter((lab) => labState(progress, lab) === 'passed').length
  const quizzesRight = quizzes.filter((key) => entryOf(progress.quizzes, key)?.correct).length
  const read = isRead(progress, id)
  const parts = labs.length + quizzes.length + 1
  return {
    fraction: (labsPassed + quizzesRight + (read ? 1 : 0)) / parts,
    read,
    opened: entryOf(progress.chapters, id) !== undefined,
    labsPassed,
    quizzesRight,
  }
}

export function isRead(progress: Progress, chapter: string): boolean {
  const state = entryOf(progress.chapters, chapter)
  return state?.readAt !== undefined && state.readAt > (state.unreadAt ?? -1)
}

export type LabStateName = 'not-started' | 'tried' | 'passed'

/** Tried: code was typed or checked; passed once is passed, whatever came later. */
export function labState(progress: Progress, lab: string): LabStateName {
  const state = entryOf(progress.labs, lab)
  if (state?.passedAt !== undefined) return 'passed'
  return state && (state.tries > 0 || state.draft) ? 'tried' : 'not-started'
}

/** The learner's files that differ from the starter; undefined when none do. */
export function draftFiles(
  progress: Progress,
  lab: string,
): Readonly<Record<string, string>> | undefined {
  const files = entryOf(progress.labs, lab)?.draft?.files
  return files && Object.keys(files).length > 0 ? files : undefined
}

/** Where to go on: a path and, in a chapter, the heading last in view. Undefined at the start. */
export function resumeTarget(
  progress: Progress,
): { readonly path: string; readonly heading: string | undefined } | undefined {
  const path = progress.last?.path
  if (path === undefined) return undefined
  const chapter = /^\/learn\/([^/#?]+)/.exec(path)?.[1]
  const heading = chapter ? entryOf(progress.chapters, chapter)?.heading : undefined
  return { path, heading }
}
