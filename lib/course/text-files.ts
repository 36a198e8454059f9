import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from '@/lib/course/errors'
import { labPathSchema, type Files } from '@/lib/course/schema'

const ignored = (name: string) => name.startsWith('.') || name === '__pycache__'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The names of the folders in a folder, sorted; none when it does not exist. */
export async function folderNames(root: string, path: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, path), { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() && !ignored(entry.name))
      .map((entry) => entry.name)
      .toSorted()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** One UTF-8 file, or a ContentError that names it. */
export async function readText(root: string, path: string): Promise<string> {
  const bytes = await readFile(join(root, path)).catch((error: unknown) => {
    if (isMissing(error)) throw new ContentError(path, 'is missing')
    throw error
  })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new ContentError(path, 'is not UTF-8 text')
  }
}

/** Every file under a folder, path -> text, sorted; a folder that does not exist has none. */
export async function readTextFolder(root: string, folder: string): Promise<Files> {
  const paths = await filePaths(root, folder, '')
  const files: Record<string, string> = {}
  for (const path of paths.toSorted()) {
    if (!labPathSchema.safeParse(path).success) {
      throw new ContentError(`${folder}/${path}`, 'use letters, digits, `_`, `-` and `.` in names')
    }
    files[path] = await readText(root, `${folder}/${path}`)
  }
  return files
}

async function filePaths(root: string, folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
    (error: unknown) => {
      if (isMissing(error)) return []
      throw error
    },
  )
  const nested = entries
    .filter((entry) => !ignored(entry.name))
    .map(async (entry) => {
      const path = prefix + entry.name
      if (entry.isDirectory()) return filePaths(root, `${folder}/${entry.name}`, `${path}/`)
      if (entry.isFile()) return [path]
      throw new ContentError(`${folder}/${entry.name}`, 'is neither a file nor a folder')
    })
  return (await Promise.all(nested)).flat()
}
