import type { ImportSummary } from '@/lib/progress/summary'
import { counted } from './counted'
import { nameOf, type Outline } from './outline'

/** The summary of an import in words, one change a line. */
export function summaryLines(outline: Outline, summary: ImportSummary): readonly string[] {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(outline, id)).join(', ')
  const { labsPassed, chaptersRead, quizzesRight, draftsAdded, draftsReplaced, attempts, notes } =
    summary
  const lines = [
    labsPassed.length > 0 && `passed: ${names(labsPassed)}`,
    chaptersRead.length > 0 && `read: ${names(chaptersRead)}`,
    quizzesRight.length > 0 && `${counted(quizzesRight.length, 'question')} answered right`,
    draftsAdded.length > 0 && `your code in: ${names(draftsAdded)}`,
    draftsReplaced.length > 0 &&
      `later code, in place of the code here, in: ${names(draftsReplaced)}`,
    attempts > 0 && counted(attempts, 'attempt'),
    notes > 0 && counted(notes, 'note'),
  ].filter((line) => line !== false)
  return lines.length === 0 && summary.changes
    ? ['smaller things, such as where you left off']
    : lines
}
