import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sealedPage } from '@/lib/security/sealed-page'

/** Puts its policy into every page under a folder; a page that cannot carry one fails the build. */
export async function sealPages(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
  await Promise.all(pages.map(seal))
  return pages.length
}

async function seal(page: string): Promise<void> {
  const html = await readFile(page, 'utf8')
  try {
    await writeFile(page, sealedPage(html))
  } catch (error) {
    throw new Error(`${page}: ${(error as Error).message}`, { cause: error })
  }
}
