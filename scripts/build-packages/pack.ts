import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { packagesFolder, withNeeds, type PackageLock } from '@/lib/kernel/packages/lock'
import type { BuiltPackages, DescribedPackage } from '@/lib/kernel/packages/built'
import type { Obtained } from '../build-packages'
import { inOrder } from './content'

/** The same bytes from the same content, whenever and wherever it is packed. */
const mtime = new Date('2020-01-01T00:00:00')

/** Every obtained package in one zip that Python imports from, with the licences; null when empty. */
export async function packArchive(obtained: readonly Obtained[]): Promise<Uint8Array | null> {
  const files: Zippable = {}
  for (const { name, got } of obtained) {
    if (!got) continue
    for (const [file, text] of inOrder(got.files)) files[file] = new TextEncoder().encode(text)
    files[`LICENCES/${name}.txt`] = new Uint8Array(
      await readFile(path.join(packagesFolder, 'licences', `${name}.txt`)),
    )
  }
  return Object.keys(files).length > 0 ? zipSync(files, { level: 9, mtime }) : null
}

/** What each package of the lock became in this build. */
export function describe(lock: PackageLock, obtained: readonly Obtained[]): BuiltPackages {
  const got = new Map(obtained.map((entry) => [entry.name, entry.got]))
  const describeOne = (name: string): DescribedPackage => {
    const all = withNeeds(lock, name)
    const imports = all.flatMap((each) => lock[each]?.imports ?? [])
    const lacking = all.filter((each) => !got.get(each))
    const own = got.get(name)
    if (own && lacking.length === 0) return { imports, version: own.version, source: own.from }
    const titles = lacking.map((each) => lock[each]?.title ?? each).join(' and ')
    return { imports, missing: `${titles} could not be had when this site was built` }
  }
  return Object.fromEntries(Object.keys(lock).map((name) => [name, describeOne(name)]))
}

/** The modules that the memory image has imported. */
export const preloadedModules = (obtained: readonly Obtained[]): readonly string[] => {
  const there = new Set(obtained.filter(({ got }) => got).map(({ name }) => name))
  return obtained
    .filter(({ name, locked }) => [name, ...(locked.needs ?? [])].every((each) => there.has(each)))
    .flatMap(({ locked }) => locked.preload)
}
