import { course } from '@/content/course'
import { catalogueOf, courseOf } from '@/lib/course/course'
import { throwProblems } from '@/lib/course/errors'
import { lessonPath } from '@/lib/course/read-chapter'
import { readBrief, readCases, readLab } from '@/lib/course/read-lab'
import type { Catalogue, Course, Lab, LabCase } from '@/lib/course/schema'
import { searchEntries } from '@/lib/course/search-entries'
import type { ContentSource } from '@/lib/course/source'
import { readText } from '@/lib/course/text-files'
import { readChecked } from '@/lib/course/validate'
import type { SearchEntry } from '@/lib/search/schema'

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

/** One page asks for the course several times; while developing it is soon out of date. */
const freshForMs = tolerant ? 1000 : Number.POSITIVE_INFINITY
let loaded: { readonly at: number; readonly course: Promise<Course> } | undefined
/** Problems already told, so that a page that is open does not repeat them. */
let warned: ReadonlySet<string> = new Set()

export function loadCourse(): Promise<Course> {
  const now = performance.now()
  if (loaded === undefined || now - loaded.at > freshForMs)
    loaded = { at: now, course: readCourse() }
  return loaded.course
}

async function readCourse(): Promise<Course> {
  const { content, problems } = await readChecked(source)
  if (!tolerant) throwProblems(problems)
  const messages = problems.map((problem) => problem.message)
  for (const message of messages) if (!warned.has(message)) console.warn(message)
  warned = new Set(messages)
  return courseOf(content)
}

/** Everything wrong in `content/`, as `path: problem`; none when it is sound. */
export async function courseProblems(): Promise<readonly string[]> {
  const { problems } = await readChecked(source)
  return problems.map((problem) => problem.message)
}

/** With its files, its solution and its judge; throws ContentErrors. */
export const loadLab = (id: string): Promise<Lab> => readLab(source, id)

export const loadCases = async (id: string): Promise<readonly LabCase[]> =>
  readCases(source, await loadLab(id))

export const catalogue = async (): Promise<Catalogue> => catalogueOf(await loadCourse())

/** What the site's search finds; for the build of its index. */
export async function loadSearchEntries(): Promise<readonly SearchEntry[]> {
  const course = await loadCourse()
  const lessons = course.chapters.map(
    async ({ id, folder }) => [id, await readText(source.root, lessonPath(folder))] as const,
  )
  const briefs = course.labs.map(async ({ id }) => [id, await readBrief(source, id)] as const)
  return searchEntries(course, {
    lessons: new Map(await Promise.all(lessons)),
    briefs: new Map(await Promise.all(briefs)),
  })
}
