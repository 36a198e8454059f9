/**
 * Obtains the real Python packages of lib/kernel/packages/lock.json for the runtime: from the
 * cache, from Debian, or from PyPI, whichever this machine reaches first. Nothing is installed,
 * and nothing is used whose hash is not the locked one. What cannot be had is left out, loudly.
 *
 * npx tsx scripts/build-packages.ts  tries again at once; a build waits an hour.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readPackageLock, type LockedPackage } from '@/lib/kernel/packages/lock'
import { fromCache, knownMissing, noteMissing, toCache, type Cached } from './build-packages/cache'
import {
  contentHash,
  expectHash,
  HashMismatch,
  readContent,
  type Content,
} from './build-packages/content'
import { fromDebian } from './build-packages/debian'
import { fromPypi } from './build-packages/pypi'

export type Obtained = {
  readonly name: string
  readonly locked: LockedPackage
  readonly got: Cached | null
}

/** Every package of the lock, obtained or not. */
export async function obtainPackages(options: { again?: boolean } = {}): Promise<Obtained[]> {
  const obtained: Obtained[] = []
  for (const [name, locked] of Object.entries(await readPackageLock())) {
    const cached = await fromCache(name, locked)
    obtained.push({ name, locked, got: cached ?? (await obtain(name, locked, options)) })
  }
  if (obtained.some(({ got }) => !got)) console.error(help)
  return obtained
}

const help =
  '  Labs that declare them say so and go on without. What helps: Debian 12 with its package lists\n' +
  '  (apt-get update), or a Python whose pip reaches PyPI; then npx tsx scripts/build-packages.ts.'

async function obtain(
  name: string,
  locked: LockedPackage,
  { again = false }: { again?: boolean },
): Promise<Cached | null> {
  const before = again ? null : await knownMissing(name)
  if (before !== null) {
    tellMissing(name, `${before} (not tried again within the hour)`)
    return null
  }
  const reasons: string[] = []
  for (const source of locked.sources) {
    try {
      const got = await toCache(name, locked, source, await fetchVerified(locked, source))
      await noteMissing(name, null)
      console.error(`Python package ${name} ${source.version}: from ${titles[source.from]}`)
      return got
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      // Told at once, whatever the next source has to offer.
      if (error instanceof HashMismatch) console.error(`${titles[source.from]}: ${why}`)
      reasons.push(`${titles[source.from]}: ${why}`)
    }
  }
  await noteMissing(name, reasons.join('; '))
  tellMissing(name, reasons.join('; '))
  return null
}

const titles = { debian: 'Debian', pypi: 'PyPI' } as const

/** The modules of a package from one source; rejects with why not, or with HashMismatch. */
export async function fetchVerified(
  locked: LockedPackage,
  source: LockedPackage['sources'][number],
): Promise<Content> {
  const folder = await mkdtemp(path.join(tmpdir(), 'day-one-package-'))
  try {
    const modules =
      source.from === 'debian' ? await fromDebian(source, folder) : await fromPypi(source, folder)
    const content = await readContent(modules, locked)
    if (source.content)
      expectHash(`the content of ${locked.title}`, source.content, contentHash(content))
    return content
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function tellMissing(name: string, why: string): void {
  console.error(`MISSING Python package ${name}. ${why}.`)
}

if (process.argv[1]?.endsWith('build-packages.ts')) {
  const obtained = await obtainPackages({ again: true })
  for (const { name, got } of obtained)
    console.log(`${name.padEnd(12)} ${got ? `${got.version} (${titles[got.from]})` : 'missing'}`)
}
