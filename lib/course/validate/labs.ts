import { ContentError } from '@/lib/course/errors'
import type { LessonTree } from '@/lib/course/lesson-tree'
import { labsFolder } from '@/lib/course/read-lab'
import type { Chapter } from '@/lib/course/schema'

/** Frontmatter, `<Lab>` and folder must agree: a lab has one chapter, which shows it once. */
export function labProblems(
  lessons: readonly { readonly chapter: Chapter; readonly tree: LessonTree }[],
  labIds: readonly string[],
): readonly ContentError[] {
  const owners = new Map<string, string>()
  const problems = lessons.flatMap(({ chapter, tree }) => [
    ...listed(chapter, tree.path, labIds, owners),
    ...shown(chapter, tree),
  ])
  const orphans = labIds
    .filter((id) => !owners.has(id))
    .map((id) => new ContentError(`${labsFolder}/${id}`, 'no chapter lists this lab'))
  return [...problems, ...orphans]
}

function listed(
  chapter: Chapter,
  path: string,
  labIds: readonly string[],
  owners: Map<string, string>,
): ContentError[] {
  return chapter.labs.flatMap((id, index) => {
    const problem = (text: string) => [new ContentError(path, `labs.${index}: ${text}`)]
    if (!labIds.includes(id)) return problem(`no lab "${id}" in ${labsFolder}`)
    const owner = owners.get(id)
    if (owner !== undefined) return problem(`"${id}" is already a lab of chapter "${owner}"`)
    owners.set(id, chapter.id)
    return []
  })
}

function shown(chapter: Chapter, { elements, path }: LessonTree): ContentError[] {
  const uses = elements.filter(({ name }) => name === 'Lab')
  const ids = uses.map(({ attributes }) => attributes.id)
  const problems = uses.flatMap(({ line }, index) => {
    const id = ids[index]
    const problem = (text: string) => [new ContentError(`${path}:${line}`, text)]
    if (typeof id !== 'string') return problem('write <Lab id="…" />')
    if (!chapter.labs.includes(id)) return problem(`lab "${id}" is not in this chapter's \`labs\``)
    if (ids.indexOf(id) < index) return problem(`lab "${id}" is shown a second time`)
    return []
  })
  const hidden = chapter.labs
    .filter((id) => !ids.includes(id))
    .map((id) => new ContentError(path, `labs: the lesson has no <Lab id="${id}" />`))
  return [...problems, ...hidden]
}
