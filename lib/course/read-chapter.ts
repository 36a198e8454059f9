import { LineCounter, parseDocument } from 'yaml'
import { ContentError, parseContent } from '@/lib/course/errors'
import { lessonSchema, type Chapter } from '@/lib/course/schema'
import type { ContentSource } from '@/lib/course/source'
import { readText } from '@/lib/course/text-files'

export const chaptersFolder = 'content/chapters'

export const lessonPath = (folder: string): string => `${chaptersFolder}/${folder}/lesson.mdx`

/** `09-reproducibility` is chapter 9, `reproducibility`. */
export const chapterId = (folder: string): string => folder.slice(3)

export const chapterNumber = (folder: string): number => Number.parseInt(folder, 10)

/** A chapter's frontmatter, checked, and the whole text of its lesson. */
export async function readChapter(
  source: ContentSource,
  folder: string,
): Promise<{ readonly chapter: Chapter; readonly text: string }> {
  const path = lessonPath(folder)
  const text = await readText(source.root, path)
  const meta = parseContent(lessonSchema, parseFrontmatter(text, path), path)
  const [id, number] = [chapterId(folder), chapterNumber(folder)]
  return { chapter: { ...meta, id, number, folder }, text }
}

/** The YAML between the first two `---` lines. */
export function splitFrontmatter(
  text: string,
): { readonly yaml: string; readonly body: string } | null {
  const parts = /^---\r?\n(.*?\r?\n)---[ \t]*(?:\r?\n|$)/s.exec(text)
  if (parts === null) return null
  return { yaml: parts[1] ?? '', body: text.slice(parts[0].length) }
}

function parseFrontmatter(text: string, path: string): unknown {
  const parts = splitFrontmatter(text)
  if (parts === null) throw new ContentError(path, 'does not begin with frontmatter between `---`')
  const lineCounter = new LineCounter()
  const document = parseDocument(parts.yaml, { lineCounter, prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) {
    // The opening `---` is line 1 of the lesson.
    const line = lineCounter.linePos(error.pos[0]).line + 1
    throw new ContentError(`${path}:${line}`, error.message)
  }
  return document.toJS()
}
