import type { progress } from '@/lib/messages/progress/words'
import type { ImportSummary } from '@/lib/progress/summary'
import { nameOf, type Outline } from './outline'

type Words = (typeof progress.english)['changes']

/** The summary of an import in words, one change a line. */
export function summaryLines(
  t: Words,
  outline: Outline,
  summary: ImportSummary,
): readonly string[] {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(outline, id)).join(', ')
  const { labsPassed, chaptersRead, quizzesRight, draftsAdded, draftsReplaced, attempts, notes } =
    summary
  const lines = [
    labsPassed.length > 0 && t.passed(names(labsPassed)),
    chaptersRead.length > 0 && t.read(names(chaptersRead)),
    quizzesRight.length > 0 && t.questions(quizzesRight.length),
    draftsAdded.length > 0 && t.code(names(draftsAdded)),
    draftsReplaced.length > 0 && t.laterCode(names(draftsReplaced)),
    attempts > 0 && t.attempts(attempts),
    notes > 0 && t.notes(notes),
  ].filter((line) => line !== false)
  return lines.length === 0 && summary.changes ? [t.smaller] : lines
}
