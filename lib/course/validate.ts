import { collectingNow, ContentError } from '@/lib/course/errors'
import { parseLesson, type LessonTree } from '@/lib/course/lesson-tree'
import { lessonPath } from '@/lib/course/read-chapter'
import { readContent, type Content } from '@/lib/course/read-content'
import type { ContentSource } from '@/lib/course/source'
import { labsFolder } from '@/lib/course/read-lab'
import { labProblems } from '@/lib/course/validate/labs'
import { anchorsOf, linkProblems } from '@/lib/course/validate/links'
import { quizProblems } from '@/lib/course/validate/quizzes'
import { sourceProblems } from '@/lib/course/validate/sources'

/** Reads a course and checks all of it; what cannot be read is left out and told in `problems`. */
export async function readChecked(
  source: ContentSource,
): Promise<{ readonly content: Content; readonly problems: readonly ContentError[] }> {
  const { content, problems } = await readContent(source)
  // A chapter that cannot be read would make every lab it lists look forgotten.
  const found = content.incomplete ? problems : [...problems, ...contentProblems(content)]
  return { content, problems: found.toSorted(byPlace) }
}

const byPlace = (a: ContentError, b: ContentError): number =>
  a.path.localeCompare(b.path, 'en', { numeric: true })

/** What is wrong between files that are each well-formed: ids, links, quizzes, sources. */
function contentProblems(content: Content): readonly ContentError[] {
  const problems: ContentError[] = []
  const lessons = content.chapters.flatMap((chapter) => {
    const text = content.lessons.get(chapter.id) ?? ''
    const tree = collectingNow(problems, () => parseLesson(text, lessonPath(chapter.folder)))
    return tree === undefined ? [] : [{ chapter, tree }]
  })
  if (lessons.length < content.chapters.length) return problems
  const briefs = Array.from(content.briefs).flatMap(([id, text]) => {
    const path = `${labsFolder}/${id}/brief.mdx`
    return collectingNow(problems, () => parseLesson(text, path)) ?? []
  })
  const targets = {
    chapters: new Map(lessons.map(({ chapter, tree }) => [chapter.id, anchorsOf(tree)])),
    labs: new Set(content.labIds),
  }
  return [
    ...problems,
    ...labProblems(lessons, content.labIds),
    ...lessons.flatMap(({ chapter, tree }) => [
      ...headingProblems(tree),
      ...sourceProblems(chapter, tree),
      ...quizProblems(tree),
      ...linkProblems(tree, targets),
    ]),
    ...briefs.flatMap((tree) => [...briefProblems(tree), ...linkProblems(tree, targets)]),
  ]
}

const headingProblems = ({ headings, path }: LessonTree): ContentError[] =>
  headings
    .filter(({ depth }) => depth === 1)
    .map(({ line }) => new ContentError(`${path}:${line}`, 'headings start at ##'))

/** A brief stands alone on the lab page: it has no sources, quizzes or labs of its own. */
const briefProblems = ({ elements, path }: LessonTree): ContentError[] =>
  elements
    .filter(({ name }) => ['Lab', 'Quiz', 'Source'].includes(name))
    .map(({ name, line }) => new ContentError(`${path}:${line}`, `<${name}> belongs in a lesson`))
