import type { QuizTitle } from '@/lib/course/read-quizzes'
import type { CheckTitle, Course } from '@/lib/course/schema'

export type OutlineChapter = {
  readonly id: string
  readonly number: number
  readonly short: string
  readonly labs: readonly string[]
  readonly quizzes: readonly QuizTitle[]
}
export type OutlineLab = {
  readonly id: string
  readonly title: string
  readonly chapter: string
  readonly checks: readonly CheckTitle[]
}

/** What the progress page needs to know of the course; small, because it is sent to the browser. */
export type Outline = {
  readonly chapters: readonly OutlineChapter[]
  readonly labs: readonly OutlineLab[]
}

/** `quizzes` are those of each chapter, in the order of the chapters. */
export function outlineOf(course: Course, quizzes: readonly (readonly QuizTitle[])[]): Outline {
  return {
    chapters: course.chapters.map(({ id, number, short, labs }, index) => ({
      id,
      number,
      short,
      labs,
      quizzes: quizzes[index] ?? [],
    })),
    labs: course.labs.map(({ id, title, chapter, checks }) => ({ id, title, chapter, checks })),
  }
}

/** The name of a chapter or a lab; one that is no longer in the course keeps its id. */
export function nameOf({ chapters, labs }: Outline, id: string): string {
  return (
    labs.find((lab) => lab.id === id)?.title ??
    chapters.find((chapter) => chapter.id === id)?.short ??
    id
  )
}
