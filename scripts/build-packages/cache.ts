import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { LockedPackage } from '@/lib/kernel/packages/lock'
import { contentHash, type Content } from './content'

/** Where one copy of each package waits for the next build; not in git. */
export const cacheFolder = path.join(process.cwd(), '.cache/python-packages')

const cachedSchema = z.object({
  from: z.enum(['debian', 'pypi']),
  version: z.string(),
  /** The lock's entry that it was checked against. */
  locked: z.string(),
  content: z.string(),
  files: z.record(z.string(), z.string()),
})
export type Cached = z.infer<typeof cachedSchema>

/** A copy that was verified against the lock as it is now, and has not been changed since. */
export async function fromCache(name: string, locked: LockedPackage): Promise<Cached | null> {
  try {
    const text = await readFile(path.join(cacheFolder, `${name}.json`), 'utf8')
    const cached = cachedSchema.parse(JSON.parse(text))
    const known = locked.sources.some((source) => lockedAs(locked, source) === cached.locked)
    return known && contentHash(cached.files) === cached.content ? cached : null
  } catch {
    return null // None, or one that cannot be read: it is fetched again.
  }
}

export async function toCache(
  name: string,
  locked: LockedPackage,
  source: LockedPackage['sources'][number],
  files: Content,
): Promise<Cached> {
  const { from, version } = source
  const content = contentHash(files)
  const cached = { from, version, locked: lockedAs(locked, source), content, files }
  await store(`${name}.json`, cached)
  return cached
}

/** Everything that decides what the copy is: a changed lock makes it stale. */
const lockedAs = (
  { imports, without }: LockedPackage,
  source: LockedPackage['sources'][number],
): string => JSON.stringify([imports, without, source])

const missingSchema = z.record(z.string(), z.object({ why: z.string(), at: z.number() }))
type Missing = z.infer<typeof missingSchema>

/** What could not be had is not asked for again at every command, in milliseconds. */
const forget = 60 * 60 * 1000

export async function knownMissing(name: string): Promise<string | null> {
  const { [name]: entry } = await readMissing()
  return entry && Date.now() - entry.at < forget ? entry.why : null
}

export async function noteMissing(name: string, why: string | null): Promise<void> {
  const { [name]: before, ...others } = await readMissing()
  if (why === null && !before) return
  await store(
    'missing.json',
    why === null ? others : { ...others, [name]: { why, at: Date.now() } },
  )
}

async function readMissing(): Promise<Missing> {
  try {
    const text = await readFile(path.join(cacheFolder, 'missing.json'), 'utf8')
    return missingSchema.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

/** Whole or not at all: two commands may build at the same time. */
async function store(name: string, content: unknown): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  const draft = path.join(cacheFolder, `.${name}-${process.pid}`)
  await writeFile(draft, JSON.stringify(content))
  await rename(draft, path.join(cacheFolder, name))
}
