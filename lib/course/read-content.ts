import { collecting, ContentError, importContent, parseContent } from '@/lib/course/errors'
import { chapterId, chapterNumber, chaptersFolder, readChapter } from '@/lib/course/read-chapter'
import { readGlossary } from '@/lib/course/read-glossary'
import { labIds, readBrief, readCases, readLab } from '@/lib/course/read-lab'
import {
  courseSchema,
  type Chapter,
  type CourseDefinition,
  type GlossaryEntry,
  type Lab,
  type LabCase,
} from '@/lib/course/schema'
import type { ContentSource } from '@/lib/course/source'
import { folderNames } from '@/lib/course/text-files'

/** Everything in `content/` that could be read. */
export type Content = {
  readonly title: string
  readonly version: string
  readonly chapters: readonly Chapter[]
  /** Some chapter could not be read, so what it lists is unknown. */
  readonly incomplete: boolean
  readonly glossary: readonly GlossaryEntry[]
  /** The lessons' text, by chapter id. */
  readonly lessons: ReadonlyMap<string, string>
  readonly labs: readonly Lab[]
  /** The briefs' text, by lab id. */
  readonly briefs: ReadonlyMap<string, string>
  readonly cases: ReadonlyMap<string, readonly LabCase[]>
  /** Every lab folder, also of labs that could not be read. */
  readonly labIds: readonly string[]
}

/** Reads all content; what cannot be read is left out and told in `problems`. */
export async function readContent(
  source: ContentSource,
): Promise<{ readonly content: Content; readonly problems: readonly ContentError[] }> {
  const problems: ContentError[] = []
  const definition = await collecting(problems, async () => {
    const exported = await importContent(source.importCourse, 'course', 'content/course.ts')
    return parseContent(courseSchema, exported, 'content/course.ts')
  })
  const folders = definition?.chapters ?? []
  problems.push(...(await folderProblems(source, definition)))

  const lessons = await gather(problems, folders, (folder) => readChapter(source, folder))
  const ids = await labIds(source)
  const labs = await gather(problems, ids, (id) => readLab(source, id))
  const briefs = await gather(
    problems,
    labs,
    async ({ id }) => [id, await readBrief(source, id)] as const,
  )
  const cases = await gather(
    problems,
    labs,
    async (lab) => [lab.id, await readCases(source, lab)] as const,
  )

  const glossary = await collecting(problems, () => readGlossary(source, lessons))

  const content: Content = {
    title: definition?.title ?? '',
    version: definition?.version ?? '',
    chapters: lessons.map(({ chapter }) => chapter),
    incomplete: definition === undefined || lessons.length < folders.length,
    glossary: glossary ?? [],
    lessons: new Map(lessons.map(({ chapter, text }) => [chapter.id, text])),
    labs,
    briefs: new Map(briefs),
    cases: new Map(cases),
    labIds: ids,
  }
  return { content, problems }
}

async function gather<In, Out>(
  problems: ContentError[],
  items: readonly In[],
  read: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = []
  for (const item of items) {
    const result = await collecting(problems, () => read(item))
    if (result !== undefined) results.push(result)
  }
  return results
}

async function folderProblems(
  source: ContentSource,
  definition: CourseDefinition | undefined,
): Promise<ContentError[]> {
  if (definition === undefined) return []
  const onDisk = await folderNames(source.root, chaptersFolder)
  const unlisted = onDisk
    .filter((folder) => !definition.chapters.includes(folder))
    .map((folder) => new ContentError(`${chaptersFolder}/${folder}`, 'is not in content/course.ts'))
  const repeated = [
    ...repeats(definition.chapters.map((folder) => `chapter "${chapterId(folder)}"`)),
    ...repeats(definition.chapters.map((folder) => `chapter ${chapterNumber(folder)}`)),
  ]
  return [...unlisted, ...repeated]
}

const repeats = (names: readonly string[]): ContentError[] =>
  names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [new ContentError('content/course.ts', `chapters.${index}: a second ${name}`)]
      : [],
  )
