import type { QuizTitle } from '@/lib/course/read-quizzes'
import type { CheckTitle, Course } from '@/lib/course/schema'

export type OutlineChapter = {
  readonly id: string
  readonly number: number
  readonly short: string
  readonly minutes: number
  readonly labs: readonly string[]
  /** The keys that progress knows its quizzes by. */
  readonly quizzes: readonly string[]
}
export type OutlineLab = {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly checks: readonly CheckTitle[]
}

/** What the pages for teaching know of the course. */
export type Outline = {
  readonly title: string
  readonly version: string
  readonly chapters: readonly OutlineChapter[]
  readonly labs: readonly OutlineLab[]
}

/** `quizzes` are those of each chapter, in the order of the chapters. */
export function outlineOf(course: Course, quizzes: readonly (readonly QuizTitle[])[]): Outline {
  return {
    title: course.title,
    version: course.version,
    chapters: course.chapters.map(({ id, number, short, minutes, labs }, index) => ({
      id,
      number,
      short,
      minutes,
      labs,
      quizzes: (quizzes[index] ?? []).map(({ key }) => key),
    })),
    labs: course.labs.map(({ id, title, minutes, checks }) => ({ id, title, minutes, checks })),
  }
}

/** The title of a lab, or its id where this course has no such lab. */
export function labTitle({ labs }: Outline, id: string): string {
  return labs.find((lab) => lab.id === id)?.title ?? id
}

export function chapterTitle({ chapters }: Outline, id: string): string {
  const chapter = chapters.find((one) => one.id === id)
  return chapter ? `${chapter.number}. ${chapter.short}` : id
}
