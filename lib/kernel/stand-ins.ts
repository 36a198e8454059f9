import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { StandIn } from '@/lib/course/schema'

const folder = path.join(process.cwd(), 'lib/kernel/python/standins')

/**
 * path -> source of what a lab's interpreters get beside its files: `labtools`, and the
 * stand-in packages the lab declares, with the modules they share (`_*.py`).
 */
export async function readStandIns(names: readonly StandIn[]): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.py')) continue
    const full = path.join(entry.parentPath, entry.name)
    const relative = path.relative(folder, full).split(path.sep).join('/')
    if (isWanted(relative, names)) files[relative] = await readFile(full, 'utf8')
  }
  return files
}

function isWanted(relative: string, names: readonly string[]): boolean {
  const [first = '', ...rest] = relative.split('/')
  if (rest.length > 0) return names.includes(first)
  return first === 'labtools.py' || (first.startsWith('_') && names.length > 0)
}
