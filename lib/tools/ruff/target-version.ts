import { isTable } from './settings'
import type { RuffSettings, Table } from './settings'

/** The Python of the labs. */
const ours = 'py314'
const known = new Set([7, 8, 9, 10, 11, 12, 13, 14, 15])

/** As Ruff does it: a version that the settings do not name is the least that the project takes. */
export function withTargetVersion(settings: RuffSettings, pyproject: Table | null): RuffSettings {
  if ('target-version' in settings) return settings
  return { ...settings, 'target-version': leastVersion(pyproject) ?? ours }
}

/** `requires-python = ">=3.11,<4"` -> `py311`; null where it names no version that Ruff knows. */
export function leastVersion(pyproject: Table | null): string | null {
  const project = pyproject?.['project']
  const wanted = isTable(project) ? project['requires-python'] : undefined
  if (typeof wanted !== 'string') return null
  const minors = wanted
    .split(',')
    .map((part) => /^\s*(?:>=|>|~=|===?)\s*3\.(\d{1,3})(?![\d])/.exec(part)?.[1])
    .filter((minor) => minor !== undefined)
    .map(Number)
  const least = Math.min(...minors)
  return known.has(least) ? `py3${least}` : null
}
