import { readWholeQuizzes, type WholeQuiz } from '@/lib/course/read-quizzes'
import type { Course } from '@/lib/course/schema'

export type ReviewQuiz = WholeQuiz & { readonly chapter: string; readonly chapterName: string }

/** Every question of the course, with what its answer needs. For server components. */
export async function reviewQuizzes({ chapters }: Course): Promise<readonly ReviewQuiz[]> {
  const lists = await Promise.all(
    chapters.map(async (chapter) => {
      const quizzes = await readWholeQuizzes(chapter)
      return quizzes.map(({ key, question, several, options }) => ({
        key,
        question,
        several,
        options,
        chapter: chapter.id,
        chapterName: chapter.short,
      }))
    }),
  )
  return lists.flat()
}
