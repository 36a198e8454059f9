import { ContentError } from '@/lib/course/errors'
import type { LessonTree } from '@/lib/course/lesson-tree'
import type { Chapter } from '@/lib/course/schema'

/** Every `<Source>` is one of the chapter's sources, and every source is used. */
export function sourceProblems(
  chapter: Chapter,
  { elements, path }: LessonTree,
): readonly ContentError[] {
  const ids = chapter.sources.map((source) => source.id)
  const uses = elements.filter(({ name }) => name === 'Source')
  const unknown = uses.flatMap(({ attributes: { id }, line }) => {
    if (typeof id !== 'string')
      return [new ContentError(`${path}:${line}`, 'write <Source id="…" />')]
    return ids.includes(id) ? [] : [new ContentError(`${path}:${line}`, `no source "${id}"`)]
  })
  const listed = ids.flatMap((id, index) => {
    const problem = (text: string) => [new ContentError(path, `sources.${index}.id: ${text}`)]
    if (ids.indexOf(id) < index) return problem(`a second source "${id}"`)
    return uses.some(({ attributes }) => attributes.id === id)
      ? []
      : problem(`the lesson has no <Source id="${id}" />`)
  })
  return [...unknown, ...listed]
}
