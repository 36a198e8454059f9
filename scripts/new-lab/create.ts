import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chapterId, chaptersFolder, lessonPath } from '@/lib/course/read-chapter'
import { labsFolder } from '@/lib/course/read-lab'
import { idSchema } from '@/lib/course/schema'
import { folderNames, readText } from '@/lib/course/text-files'
import { withLab } from '@/scripts/new-lab/lesson'
import { labFiles } from '@/scripts/new-lab/template'

/** The lab cannot be made as asked; the message says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

type Wanted = {
  readonly root: string
  readonly id: string
  readonly chapter: string
  readonly title: string
}

/** Makes the lab's folder and shows it in its chapter: both, or nothing. Returns what was written. */
export async function createLab({ root, id, chapter, title }: Wanted): Promise<readonly string[]> {
  refuseBadNames(id, title)
  const folder = `${labsFolder}/${id}`
  if ((await folderNames(root, labsFolder)).includes(id)) {
    throw new Refusal(`${folder}: exists already`)
  }
  const lesson = lessonPath(await chapterFolder(root, chapter))
  const lessonText = withLab(await readText(root, lesson), id, lesson)
  const files = labFiles(title)

  // A name with a dot in front is no lab, so a half-written folder is never taken for one.
  const drafts = [`${labsFolder}/.new-${id}`, `${lesson}.new`] as const
  try {
    for (const [path, text] of Object.entries(files)) {
      await write(join(root, drafts[0], path), text)
    }
    await write(join(root, drafts[1]), lessonText)
    await rename(join(root, drafts[0]), join(root, folder))
    try {
      await rename(join(root, drafts[1]), join(root, lesson))
    } catch (error) {
      await rm(join(root, folder), { recursive: true })
      throw error
    }
  } finally {
    for (const draft of drafts) await rm(join(root, draft), { recursive: true, force: true })
  }
  return [...Object.keys(files).map((path) => `${folder}/${path}`), lesson]
}

function refuseBadNames(id: string, title: string): void {
  if (!idSchema.safeParse(id).success) {
    throw new Refusal(`"${id}": a lab's id is lower-case words joined by hyphens`)
  }
  if (!/^[^\p{Cc}]*\S[^\p{Cc}]*$/u.test(title)) throw new Refusal('the title is one line of text')
}

async function chapterFolder(root: string, chapter: string): Promise<string> {
  const folders = await folderNames(root, chaptersFolder)
  const folder = folders.find((candidate) => chapterId(candidate) === chapter)
  if (folder !== undefined) return folder
  const known = folders.map(chapterId).join(', ')
  throw new Refusal(`"${chapter}": no such chapter; there are ${known || 'none yet'}`)
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
