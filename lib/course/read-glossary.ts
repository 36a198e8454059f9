import { access } from 'node:fs/promises'
import { join } from 'node:path'
import GithubSlugger from 'github-slugger'
import { parse } from 'yaml'
import { collectingNow, ContentError, parseContent, throwProblems } from '@/lib/course/errors'
import { parseLesson } from '@/lib/course/lesson-tree'
import { lessonPath } from '@/lib/course/read-chapter'
import { glossarySchema, type Chapter, type GlossaryEntry } from '@/lib/course/schema'
import type { ContentSource } from '@/lib/course/source'
import { readText } from '@/lib/course/text-files'

const glossaryPath = 'content/glossary.yaml'

type Entry = Omit<GlossaryEntry, 'id'>

/** Every `<Term>` of the lessons and every entry of content/glossary.yaml, in alphabetical order. */
export async function readGlossary(
  source: ContentSource,
  lessons: readonly { readonly chapter: Chapter; readonly text: string }[],
): Promise<readonly GlossaryEntry[]> {
  const explained = firstOfEach(lessons.flatMap(termsOf))
  const written = await readWritten(source)
  const chapters = new Set(lessons.map(({ chapter }) => chapter.id))
  throwProblems([
    ...written.flatMap(({ chapter }, index) =>
      chapters.has(chapter) ? [] : problem(index, `no chapter "${chapter}"`),
    ),
    ...written.flatMap(({ term }, index) => {
      const others = [...explained, ...written.slice(0, index)]
      return others.some((other) => folded(other.term) === folded(term))
        ? problem(index, `"${term}" is explained already`)
        : []
    }),
  ])
  const slugger = new GithubSlugger()
  return [...explained, ...written]
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }))
    .map((entry) => ({ ...entry, id: slugger.slug(entry.term) }))
}

const problem = (index: number, text: string) => [
  new ContentError(glossaryPath, `${index}: ${text}`),
]

const folded = (term: string) => term.toLowerCase()

/** The first lesson to explain a term is the one that counts. */
const firstOfEach = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.toReversed().map((entry) => [folded(entry.term), entry])).values(),
]

/** A lesson that cannot be parsed is told where lessons are checked. */
function termsOf({ chapter, text }: { chapter: Chapter; text: string }): Entry[] {
  const tree = collectingNow([], () => parseLesson(text, lessonPath(chapter.folder)))
  return (tree?.elements ?? []).flatMap(({ name, attributes, text: meaning }) =>
    name === 'Term' && typeof attributes.name === 'string'
      ? [{ term: attributes.name, meaning, chapter: chapter.id }]
      : [],
  )
}

/** A course may do without. */
async function readWritten({ root }: ContentSource): Promise<readonly Entry[]> {
  const there = await access(join(root, glossaryPath)).then(
    () => true,
    () => false,
  )
  if (!there) return []
  const text = await readText(root, glossaryPath)
  try {
    return parseContent(glossarySchema, parse(text), glossaryPath)
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLParseError')
      throw new ContentError(glossaryPath, error.message)
    throw error
  }
}
