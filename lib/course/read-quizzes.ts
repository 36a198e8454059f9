import { ContentError } from '@/lib/course/errors'
import { parseLesson } from '@/lib/course/lesson-tree'
import { lessonPath } from '@/lib/course/read-chapter'
import type { Chapter } from '@/lib/course/schema'
import { readText } from '@/lib/course/text-files'

/** A quiz as lists show it; `key` is what progress knows it by. */
export type QuizTitle = { readonly key: string; readonly question: string }

/** Every page of a build asks for the quizzes of every chapter. */
const read = new Map<string, Promise<readonly QuizTitle[]>>()

/** The quizzes of a chapter, in the order of its lesson. For server components. */
export function readQuizzes(chapter: Chapter): Promise<readonly QuizTitle[]> {
  if (process.env.NODE_ENV === 'development') return tolerant(chapter)
  const quizzes = read.get(chapter.folder) ?? quizzesOf(chapter)
  read.set(chapter.folder, quizzes)
  return quizzes
}

/** Half-written lessons are told in the terminal by loadCourse; other pages go on meanwhile. */
async function tolerant(chapter: Chapter): Promise<readonly QuizTitle[]> {
  try {
    return await quizzesOf(chapter)
  } catch (error) {
    if (error instanceof ContentError) return []
    throw error
  }
}

async function quizzesOf({ id, folder }: Chapter): Promise<readonly QuizTitle[]> {
  const path = lessonPath(folder)
  const { elements } = parseLesson(await readText(process.cwd(), path), path)
  return elements.flatMap(({ name, attributes }) =>
    name === 'Quiz' && typeof attributes.id === 'string'
      ? [{ key: `${id}/${attributes.id}`, question: String(attributes.question) }]
      : [],
  )
}
