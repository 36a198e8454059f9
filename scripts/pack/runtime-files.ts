import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { readRuntimeManifest, runtimeFolder } from '@/lib/kernel/read-manifest'
import { readToolsManifest, toolsRoot } from '@/lib/tools/read-manifest'
import { declared } from '@/lib/tools/tools'
import type { Lab } from '@/lib/course/schema'
import type { PackedFiles } from './bundle'

const plain = [
  'worker.js',
  'pyodide.asm.wasm',
  'python_stdlib.zip',
  'python_library.zip',
  'snapshot.bin.gz',
  'stand-ins.json',
]
const forPackages = ['packages.zip', 'packages.delta.gz']

/** Python, and the real packages where one of the labs declares some and the build has them. */
export async function pythonFiles(labs: readonly Lab[]): Promise<PackedFiles> {
  const { hash, files } = await readRuntimeManifest()
  const wanted = labs.some(({ packages }) => packages.length > 0)
    ? [...plain, ...forPackages.filter((name) => files[name] !== undefined)]
    : plain
  return readAll(path.join(runtimeFolder, hash), `runtime/${hash}`, wanted)
}

/** The tools that one of the labs declares, as browsers load them. */
export async function toolFiles(labs: readonly Lab[]): Promise<PackedFiles> {
  const manifest = await readToolsManifest()
  const ids = [...new Set(labs.flatMap(declared))].toSorted()
  const each = await Promise.all(
    ids.map(async (id) => {
      const { folder, posted, linked } = manifest[id]
      const whole = path.join(toolsRoot, folder)
      const licences = (await readdir(whole)).filter((name) => name.includes('LICENSE'))
      const names = [...Object.keys(posted).map((name) => `${name}.gz`), ...Object.keys(linked)]
      return readAll(whole, `runtime/tools/${folder}`, [...names, ...licences])
    }),
  )
  return new Map(each.flatMap((files) => [...files]))
}

async function readAll(
  folder: string,
  place: string,
  names: readonly string[],
): Promise<PackedFiles> {
  const entries = names.map(
    async (name) =>
      [`${place}/${name}`, new Uint8Array(await readFile(path.join(folder, name)))] as const,
  )
  return new Map(await Promise.all(entries))
}
