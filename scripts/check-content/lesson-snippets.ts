import { readFile } from 'node:fs/promises'
import { parseLesson } from '@/lib/course/lesson-tree'
import { loadCourse } from '@/lib/course/load'
import type { Toolbox } from '@/lib/tools/toolbox'
import { snippetProblems } from './snippet-problems'

/** Looks at the snippets of every lesson and brief that are not Python. */
export async function checkLessonSnippets(
  tools: Toolbox,
): Promise<{ looked: number; problems: string[] }> {
  const { chapters, labs } = await loadCourse()
  const paths = [
    ...chapters.map(({ folder }) => `content/chapters/${folder}/lesson.mdx`),
    ...labs.map(({ id }) => `content/labs/${id}/brief.mdx`),
  ]
  const problems: string[] = []
  let looked = 0
  for (const path of paths) {
    const found = await snippetProblems(parseLesson(await readFile(path, 'utf8'), path), tools)
    looked += found.looked
    problems.push(...found.problems)
  }
  return { looked, problems }
}
