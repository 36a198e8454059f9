import type { Progress } from './schema'
import { isRead, labState } from './selectors'
import { entryOf, stableText } from './stable'

/** What taking in a file would add, by id. All lists empty: nothing new. */
export type ImportSummary = {
  readonly chaptersRead: readonly string[]
  readonly quizzesRight: readonly string[]
  readonly labsPassed: readonly string[]
  /** Labs where the file holds the later code, which becomes the code in the editor. */
  readonly draftsAdded: readonly string[]
  readonly draftsReplaced: readonly string[]
  readonly attempts: number
  readonly notes: number
  /** False when the file holds nothing that is not here already. */
  readonly changes: boolean
}

export function summarise(before: Progress, after: Progress): ImportSummary {
  const labs = Object.keys(after.labs)
  const newDrafts = labs.filter((lab) => draftText(after, lab) !== draftText(before, lab))
  return {
    chaptersRead: Object.keys(after.chapters).filter(
      (id) => isRead(after, id) && !isRead(before, id),
    ),
    quizzesRight: Object.keys(after.quizzes).filter(
      (key) => entryOf(after.quizzes, key)?.correct && !entryOf(before.quizzes, key)?.correct,
    ),
    labsPassed: labs.filter(
      (lab) => labState(after, lab) === 'passed' && labState(before, lab) !== 'passed',
    ),
    draftsAdded: newDrafts.filter((lab) => !draftText(before, lab)),
    draftsReplaced: newDrafts.filter((lab) => draftText(before, lab)),
    attempts: labs.reduce((sum, lab) => sum + newAttempts(before, after, lab), 0),
    notes: liveNotes(after).filter((key) => !entryOf(before.notes, key)).length,
    changes: stableText(before) !== stableText(after),
  }
}

function liveNotes({ notes }: Progress): string[] {
  return Object.keys(notes).filter((key) => entryOf(notes, key)?.removed === false)
}

function draftText(progress: Progress, lab: string): string {
  const files = entryOf(progress.labs, lab)?.draft?.files
  return files && Object.keys(files).length > 0 ? stableText(files) : ''
}

function newAttempts(before: Progress, after: Progress, lab: string): number {
  const known = new Set(entryOf(before.labs, lab)?.attempts.map((attempt) => attempt.at))
  return entryOf(after.labs, lab)?.attempts.filter((attempt) => !known.has(attempt.at)).length ?? 0
}
