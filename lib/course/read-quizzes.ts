import { parseLesson } from '@/lib/course/lesson-tree'
import { lessonPath } from '@/lib/course/read-chapter'
import type { Chapter } from '@/lib/course/schema'
import { readText } from '@/lib/course/text-files'

/** A quiz as lists show it; `key` is what progress knows it by. */
export type QuizTitle = { readonly key: string; readonly question: string }

/** The quizzes of a chapter, in the order of its lesson. For server components. */
export async function readQuizzes({ id, folder }: Chapter): Promise<readonly QuizTitle[]> {
  const path = lessonPath(folder)
  const { elements } = parseLesson(await readText(process.cwd(), path), path)
  return elements.flatMap(({ name, attributes }) =>
    name === 'Quiz' && typeof attributes.id === 'string'
      ? [{ key: `${id}/${attributes.id}`, question: String(attributes.question) }]
      : [],
  )
}
