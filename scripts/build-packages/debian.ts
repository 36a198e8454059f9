import { mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { DebianSource } from '@/lib/kernel/packages/lock'
import { expectHash, sha256 } from './content'
import { lastError, run } from './run'

const isRoot = process.getuid?.() === 0
/** Root's downloads go to a folder that apt's own user cannot read. */
const options = isRoot ? ['-o', 'APT::Sandbox::User=root'] : []

let update: Promise<unknown> | null = null

/** Lists that a fresh container lacks; once, and only root can. */
function updateLists(folder: string): Promise<unknown> {
  update ??= run('apt-get', ['update'], folder, 180)
  return update
}

/**
 * Downloads a Debian package into `folder` and unpacks it there, without installing it.
 * The folder of its Python modules; rejects with why it is not to be had, or with HashMismatch.
 */
export async function fromDebian(source: DebianSource, folder: string): Promise<string> {
  const wanted = `${source.package}=${source.release}`
  const download = () => run('apt-get', [...options, 'download', wanted], folder, 90)
  let ran = await download()
  if (!ran.ok && isRoot && /Unable to locate|was not found/.test(ran.output)) {
    await updateLists(folder)
    ran = await download()
  }
  if (!ran.ok) throw new Error(lastError(ran.output))
  const file = (await readdir(folder)).find((name) => name.endsWith('.deb'))
  if (!file) throw new Error('apt-get left no file')
  const architecture = /_([^_]+)\.deb$/.exec(file)?.[1] ?? ''
  const locked = source.archives[architecture]
  const archive = path.join(folder, file)
  if (locked) expectHash(file, locked, sha256(await readFile(archive)))
  const target = path.join(folder, 'unpacked')
  await mkdir(target)
  const unpacked = await run('dpkg-deb', ['-x', archive, target], folder, 60)
  if (!unpacked.ok) throw new Error(lastError(unpacked.output))
  return path.join(target, 'usr/lib/python3/dist-packages')
}
