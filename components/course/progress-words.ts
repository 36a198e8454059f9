import type { course } from '@/lib/messages/course/words'
import type { ChapterParts, ChapterState } from '@/lib/progress/selectors'

type Words = Pick<typeof course.english, 'chapterStates' | 'labsPassed' | 'questionsRight'>

/** The ring in words. */
export function progressWords(
  t: Words,
  state: ChapterState,
  { labs, quizzes = [] }: ChapterParts,
): string {
  const { read, opened, new: fresh } = t.chapterStates
  const words = [state.read ? read : state.opened ? opened : fresh]
  if (labs.length > 0) words.push(t.labsPassed(state.labsPassed, labs.length))
  if (quizzes.length > 0) words.push(t.questionsRight(state.quizzesRight, quizzes.length))
  return words.join(', ')
}
