import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PackageName } from '@/lib/course/schema'
import { readRuntimeManifest, runtimeFolder } from '../read-manifest'
import type { LabPackage } from './lab-package'

/** One package in `packages.json`. */
export type DescribedPackage = DistributedOmit<LabPackage, 'name'>
type DistributedOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never

/** `packages.json` of the runtime: what each package of the lock became in this build. */
export type BuiltPackages = Readonly<Record<string, DescribedPackage>>

/** Node only: the packages that a lab declares, as this build has them. */
export async function readLabPackages(names: readonly PackageName[]): Promise<LabPackage[]> {
  if (names.length === 0) return []
  const { hash } = await readRuntimeManifest()
  const text = await readFile(path.join(runtimeFolder, hash, 'packages.json'), 'utf8')
  const built = JSON.parse(text) as BuiltPackages
  return names.map((name) => {
    const described = built[name]
    if (!described) throw new Error(`lib/kernel/packages/lock.json: no package ${name}`)
    return { name, ...described }
  })
}

/** `name: why` of those that a build could not get. */
export const missingAmong = (packages: readonly LabPackage[]): string[] =>
  packages.flatMap((each) => ('missing' in each ? [`${each.name}: ${each.missing}`] : []))
