import type { ChapterParts, ChapterState } from '@/lib/progress/selectors'
import { count } from '@/lib/site/count'

/** The ring in words. */
export function progressWords(state: ChapterState, { labs, quizzes = [] }: ChapterParts): string {
  const words = [state.read ? 'read' : state.opened ? 'begun' : 'not begun']
  if (labs.length > 0) words.push(`${state.labsPassed} of ${count(labs.length, 'lab')} passed`)
  if (quizzes.length > 0)
    words.push(`${state.quizzesRight} of ${count(quizzes.length, 'question')} right`)
  return words.join(', ')
}
