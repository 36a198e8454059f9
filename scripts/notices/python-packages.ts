import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { packagesFolder, readPackageLock } from '@/lib/kernel/packages/lock'
import type { Package } from './packages'

/** The real Python packages that labs may have: from the lock file, obtained or not. */
export async function pythonPackages(): Promise<Package[]> {
  const lock = await readPackageLock()
  return Promise.all(
    Object.entries(lock).map(async ([name, { licence, sources }]) => ({
      name,
      version: [...new Set(sources.map(({ version }) => version))].join(' or '),
      licence,
      text: (await readFile(path.join(packagesFolder, 'licences', `${name}.txt`), 'utf8')).trim(),
    })),
  )
}
