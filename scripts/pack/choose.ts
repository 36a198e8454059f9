import { readQuizzes } from '@/lib/course/read-quizzes'
import { loadCourse, loadLab } from '@/lib/course/load'
import type { Chapter, Course, Lab, LabSummary } from '@/lib/course/schema'
import { UsageError, type Wanted } from './arguments'

export type ChosenLab = { readonly lab: Lab; readonly summary: LabSummary }
export type ChosenChapter = { readonly chapter: Chapter; readonly quizzes: readonly string[] }

export type Chosen = {
  /** Stable: an LMS knows a package by it. */
  readonly id: string
  readonly title: string
  readonly courseVersion: string
  readonly labs: readonly ChosenLab[]
  readonly chapters: readonly ChosenChapter[]
}

/** The labs and chapters of a package, from the course. Throws a UsageError for what is not there. */
export async function choose(wanted: Wanted): Promise<Chosen> {
  const course = await loadCourse()
  const { id, title, labs, chapters } = named(course, wanted)
  return {
    id,
    title: title.replaceAll('`', ''),
    courseVersion: course.version,
    labs: await Promise.all(
      labs.map(async (summary) => ({ lab: await loadLab(summary.id), summary })),
    ),
    chapters: await Promise.all(
      chapters.map(async (chapter) => ({
        chapter,
        quizzes: (await readQuizzes(chapter)).map(({ key }) => key),
      })),
    ),
  }
}

type Named = {
  readonly id: string
  readonly title: string
  readonly labs: readonly LabSummary[]
  readonly chapters: readonly Chapter[]
}

function named(course: Course, wanted: Wanted): Named {
  const { labs, chapters } = course
  switch (wanted.kind) {
    case 'course':
      return { id: 'day-one.course', title: course.title, labs, chapters }
    case 'chapter': {
      const chapter = chapters.find(({ id }) => id === wanted.id)
      if (!chapter) throw unknown('chapter', wanted.id, chapters)
      const own = labs.filter(({ id }) => chapter.labs.includes(id))
      const { id, title } = chapter
      return { id: `day-one.chapter.${id}`, title, labs: own, chapters: [chapter] }
    }
    case 'labs': {
      const own = wanted.ids.map((id) => {
        const lab = labs.find((one) => one.id === id)
        if (!lab) throw unknown('lab', id, labs)
        return lab
      })
      return {
        id: `day-one.labs.${wanted.ids.join('.')}`,
        title: own.length === 1 ? (own[0]?.title ?? '') : `${course.title}: labs`,
        labs: own,
        chapters: [],
      }
    }
  }
}

const unknown = (what: string, id: string, all: readonly { readonly id: string }[]): UsageError =>
  new UsageError(`no ${what} "${id}"; there are: ${all.map((one) => one.id).join(', ')}`)
