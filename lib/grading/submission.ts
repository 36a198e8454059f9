import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Lab } from '@/lib/course/schema'
import type { MountedFiles } from '@/lib/kernel/protocol'
import { overStarter } from './over-starter'

/** The folder or file given cannot be graded; the message names it. */
export class SubmissionError extends Error {
  override readonly name = 'SubmissionError'
}

const maxFiles = 200
const maxBytes = 5_000_000

/**
 * A submission from disk, laid over the lab's starter. Files that are not UTF-8 come out as null.
 * A single file stands for the lab's file of the same name, or for its main file.
 */
export async function readSubmission(lab: Lab, given: string): Promise<MountedFiles> {
  const info = await stat(given).catch(() => null)
  if (!info) throw new SubmissionError(`${given}: there is no such file or folder`)
  const own = info.isDirectory()
    ? await readFolder(given)
    : { [nameFor(lab, given)]: await readText(given) }
  return overStarter(lab, own)
}

function nameFor(lab: Lab, given: string): string {
  const base = path.basename(given)
  return Object.keys(lab.files).find((name) => path.basename(name) === base) ?? lab.main
}

async function readFolder(folder: string): Promise<MountedFiles> {
  const files: Record<string, string | null> = {}
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, full).split(path.sep).join('/')
    if (!entry.isFile() || isIgnored(name)) continue
    bytes += (await stat(full)).size
    if (bytes > maxBytes)
      throw new SubmissionError(`${folder}: more than ${maxBytes / 1e6} MB of files`)
    files[name] = await readText(full)
    if (Object.keys(files).length > maxFiles)
      throw new SubmissionError(`${folder}: more than ${maxFiles} files`)
  }
  if (Object.keys(files).length === 0) throw new SubmissionError(`${folder}: no files to grade`)
  return files
}

/** Hidden files, caches and a case's description are not part of a submission. */
function isIgnored(name: string): boolean {
  return (
    name === 'case.json' ||
    name.split('/').some((part) => part.startsWith('.') || part === '__pycache__')
  )
}

async function readText(file: string): Promise<string | null> {
  const data = await readFile(file)
  if (data.length > maxBytes) throw new SubmissionError(`${file}: larger than ${maxBytes / 1e6} MB`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return null
  }
}
