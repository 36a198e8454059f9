import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal')

const debianSchema = z.strictObject({
  from: z.literal('debian'),
  package: z.string(),
  version: z.string(),
  /** The whole version, as Debian names it. */
  release: z.string(),
  /** Architecture, or `all` -> the archive. On others the content alone decides. */
  archives: z.record(z.string(), sha256),
  content: sha256,
})

const pypiSchema = z.strictObject({
  from: z.literal('pypi'),
  project: z.string(),
  version: z.string(),
  /** As published. */
  archive: sha256,
  /** What pip has to be told to take this very file, whatever the machine. */
  choose: z.array(z.string()),
  /** Where in the archive the modules are. */
  folder: z.string(),
  /** Known for what we have seen; the archive's hash decides. */
  content: z.exactOptional(sha256),
})

const packageSchema = z.strictObject({
  title: z.string(),
  licence: z.string(),
  /** Top-level modules that are taken; all are folders. */
  imports: z.array(z.string()).min(1),
  /** Beginnings of paths that are left out. */
  without: z.array(z.string()).default([]),
  /** Modules that are imported once, for all labs. */
  preload: z.array(z.string()),
  needs: z.array(z.string()).default([]),
  sources: z.array(z.discriminatedUnion('from', [debianSchema, pypiSchema])).min(1),
})

export const packageLockSchema = z.record(z.string(), packageSchema)

export type DebianSource = z.infer<typeof debianSchema>
export type PypiSource = z.infer<typeof pypiSchema>
export type LockedPackage = z.infer<typeof packageSchema>
export type PackageLock = z.infer<typeof packageLockSchema>

export const packagesFolder = path.join(process.cwd(), 'lib/kernel/packages')

/** Build time and Node only: which packages there may be, where from, and their hashes. */
export async function readPackageLock(): Promise<PackageLock> {
  const text = await readFile(path.join(packagesFolder, 'lock.json'), 'utf8')
  return packageLockSchema.parse(JSON.parse(text))
}

/** A package and all that it needs, each once, dependencies first. */
export function withNeeds(lock: PackageLock, name: string): readonly string[] {
  const needs = lock[name]?.needs ?? []
  return [...new Set([...needs.flatMap((need) => withNeeds(lock, need)), name])]
}
