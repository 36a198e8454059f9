import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { PypiSource } from '@/lib/kernel/packages/lock'
import { expectHash, HashMismatch, sha256 } from './content'
import { lastError, noProgram, run, type Ran } from './run'

const pythons = ['python3', 'python', 'py']

/**
 * Downloads a wheel or a source archive with whatever pip there is, and unpacks it.
 * The folder of its Python modules; rejects with why it is not to be had, or with HashMismatch.
 */
export async function fromPypi(source: PypiSource, folder: string): Promise<string> {
  const target = path.join(folder, 'unpacked')
  await mkdir(target)
  const wheels = path.join(folder, 'downloaded')
  await mkdir(wheels)
  // With a hash pip refuses a file before it runs any of it: a source archive has a setup.py.
  const requirements = path.join(folder, 'requirements.txt')
  await writeFile(
    requirements,
    `${source.project}==${source.version} --hash=sha256:${source.archive}\n`,
  )
  const ran = await anyPip(
    ['download', '--no-deps', '--disable-pip-version-check', '--retries', '1', '--timeout', '15']
      .concat(source.choose)
      .concat(['--require-hashes', '-r', requirements, '-d', wheels]),
    folder,
  )
  if (!ran.ok) throw refusal(source, ran.output) ?? new Error(lastError(ran.output))
  const file = (await readdir(wheels))[0]
  if (!file) throw new Error('pip left no file')
  const bytes = new Uint8Array(await readFile(path.join(wheels, file)))
  expectHash(file, source.archive, sha256(bytes))
  if (file.endsWith('.whl')) await unzip(bytes, target)
  else {
    const untarred = await run('tar', ['-xzf', path.join(wheels, file), '-C', target], folder, 60)
    if (!untarred.ok) throw new Error(lastError(untarred.output))
  }
  return path.join(target, source.folder)
}

/** pip says it in many lines. */
function refusal(source: PypiSource, output: string): HashMismatch | null {
  const [, locked, received] = /Expected sha256 (\w+)[\s\S]*?Got\s+(\w+)/.exec(output) ?? []
  if (!locked || !received) return null
  return new HashMismatch(`${source.project} ${source.version}`, locked, received)
}

/** With the first Python that has a pip. */
async function anyPip(args: readonly string[], folder: string): Promise<Ran> {
  for (const python of pythons) {
    const ran = await run(python, ['-m', 'pip', ...args], folder, 120)
    const tried = !ran.output.startsWith(noProgram) && !ran.output.includes('No module named pip')
    if (tried) return ran
  }
  return { ok: false, output: `${noProgram}Python with pip` }
}

async function unzip(bytes: Uint8Array, target: string): Promise<void> {
  const modules = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.py') })
  for (const [name, data] of Object.entries(modules)) {
    const file = path.join(target, name)
    // A hash has vouched for the archive; a path out of the folder would be somebody's mistake.
    if (!file.startsWith(target + path.sep)) throw new Error(`${name} is outside the archive`)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, data)
  }
}
