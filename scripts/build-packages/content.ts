import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { LockedPackage } from '@/lib/kernel/packages/lock'

/** path -> text of the modules that are taken of a package. */
export type Content = Readonly<Record<string, string>>

/** What `folder` (a site-packages, or the like) holds of a package: its .py files, nothing native. */
export async function readContent(folder: string, locked: LockedPackage): Promise<Content> {
  const files: Record<string, string> = {}
  for (const top of locked.imports) {
    const entries = await readdir(path.join(folder, top), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => [])
    for (const entry of entries) {
      const full = path.join(entry.parentPath, entry.name)
      const name = path.relative(folder, full).split(path.sep).join('/')
      const wanted = !locked.without.some((start) => name.startsWith(start))
      if (entry.isFile() && name.endsWith('.py') && wanted)
        files[name] = await readFile(full, 'utf8')
    }
  }
  return files
}

/** Of paths and texts in the order of the paths: the same from whatever archive they came. */
export function contentHash(files: Content): string {
  const hash = createHash('sha256')
  for (const [name, text] of inOrder(files)) {
    const bytes = Buffer.from(text)
    hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

export const inOrder = (files: Content): readonly (readonly [string, string])[] =>
  Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What was received is not what was locked: it is not used. */
export class HashMismatch extends Error {
  override readonly name = 'HashMismatch'
  constructor(what: string, locked: string, received: string) {
    super(`${what} is REFUSED: its SHA-256 is ${received}, the lock file says ${locked}`)
  }
}

export function expectHash(what: string, locked: string, received: string): void {
  if (locked !== received) throw new HashMismatch(what, locked, received)
}
