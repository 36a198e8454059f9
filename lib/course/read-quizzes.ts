import { ContentError, parseContent } from '@/lib/course/errors'
import { parseLesson } from '@/lib/course/lesson-tree'
import { lessonPath } from '@/lib/course/read-chapter'
import { quizSchema, type Chapter, type Quiz } from '@/lib/course/schema'
import { readText } from '@/lib/course/text-files'

/** A quiz as lists show it; `key` is what progress knows it by. */
export type QuizTitle = { readonly key: string; readonly question: string }

/** All of a quiz, to ask it again outside of its lesson. */
export type WholeQuiz = QuizTitle & Pick<Quiz, 'several' | 'options'>

/** Every page of a build asks for the quizzes of every chapter. */
const read = new Map<string, Promise<readonly WholeQuiz[]>>()

/** The quizzes of a chapter, in the order of its lesson. For server components. */
export async function readQuizzes(chapter: Chapter): Promise<readonly QuizTitle[]> {
  const quizzes = await readWholeQuizzes(chapter)
  return quizzes.map(({ key, question }) => ({ key, question }))
}

/** The same with options and reasons. */
export function readWholeQuizzes(chapter: Chapter): Promise<readonly WholeQuiz[]> {
  if (process.env.NODE_ENV === 'development') return tolerant(chapter)
  const quizzes = read.get(chapter.folder) ?? quizzesOf(chapter)
  read.set(chapter.folder, quizzes)
  return quizzes
}

/** Half-written lessons are told in the terminal by loadCourse; other pages go on meanwhile. */
async function tolerant(chapter: Chapter): Promise<readonly WholeQuiz[]> {
  try {
    return await quizzesOf(chapter)
  } catch (error) {
    if (error instanceof ContentError) return []
    throw error
  }
}

async function quizzesOf({ id, folder }: Chapter): Promise<readonly WholeQuiz[]> {
  const path = lessonPath(folder)
  const { elements } = parseLesson(await readText(process.cwd(), path), path)
  return elements
    .filter(({ name }) => name === 'Quiz')
    .map(({ attributes, line }) => {
      const quiz = parseContent(quizSchema, attributes, `${path}:${line}`)
      return { ...quiz, key: `${id}/${quiz.id}` }
    })
}
