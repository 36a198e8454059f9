import type { ChapterParts } from '@/lib/progress/selectors'
import type { OutlineChapter } from './outline'

/** What the ring of a chapter counts. */
export function partsOf({ id, labs, quizzes }: OutlineChapter): ChapterParts {
  return { id, labs, quizzes: quizzes.map((quiz) => quiz.key) }
}
