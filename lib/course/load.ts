import { course } from '@/content/course'
import { catalogueOf, courseOf } from '@/lib/course/course'
import { ContentError, throwProblems } from '@/lib/course/errors'
import { readCases, readLab } from '@/lib/course/read-lab'
import { readContent } from '@/lib/course/read-content'
import type { Catalogue, Chapter, Course, Lab, LabCase } from '@/lib/course/schema'
import type { ContentSource } from '@/lib/course/source'

/**
 * The course of this project, for server components and scripts. A build and every script fail on
 * the first use when anything in `content/` is wrong. While developing, the content is read anew
 * each time, and a broken lab or chapter is told in the terminal and left out of the course.
 */
const tolerant = process.env.NODE_ENV === 'development'

const source: ContentSource = {
  root: process.cwd(),
  importCourse: async () => ({ course }),
  importLab: (id) => import(`@/content/labs/${id}/lab`),
}

let checked: Promise<Course> | undefined

export function loadCourse(): Promise<Course> {
  if (tolerant) return readCourse()
  checked ??= readCourse()
  return checked
}

async function readCourse(): Promise<Course> {
  const { content, problems } = await readContent(source)
  if (!tolerant) throwProblems(problems)
  for (const problem of problems) console.warn(problem.message)
  return courseOf(content)
}

export async function loadChapter(id: string): Promise<Chapter> {
  const { chapters } = await loadCourse()
  const chapter = chapters.find((candidate) => candidate.id === id)
  if (chapter === undefined) throw new ContentError('content/course.ts', `no chapter "${id}"`)
  return chapter
}

/** With its files, its solution and its judge; throws ContentErrors. */
export const loadLab = (id: string): Promise<Lab> => readLab(source, id)

export const loadCases = async (id: string): Promise<readonly LabCase[]> =>
  readCases(source, await loadLab(id))

export const catalogue = async (): Promise<Catalogue> => catalogueOf(await loadCourse())
