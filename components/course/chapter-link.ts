import { readQuizzes } from '@/lib/course/read-quizzes'
import type { Chapter } from '@/lib/course/schema'

/** What a list of chapters needs to know; small, because it is sent to the browser. */
export type ChapterLink = Pick<Chapter, 'id' | 'number' | 'short' | 'labs'> & {
  /** The keys that progress knows them by. */
  readonly quizzes: readonly string[]
}

/** For server components. */
export async function chapterLink(chapter: Chapter): Promise<ChapterLink> {
  const { id, number, short, labs } = chapter
  const quizzes = await readQuizzes(chapter)
  return { id, number, short, labs, quizzes: quizzes.map(({ key }) => key) }
}
