import type { Misfit } from './problem'
import { isPlainObject, isSafeKey } from './stable'

const maxDepth = 12

/** A deep copy without keys that would reach Object.prototype and without absurd nesting. */
export function cleanCopy(
  value: Record<string, unknown>,
  problems: Misfit[],
): Record<string, unknown> {
  return copyObject(value, [], problems)
}

function copy(value: unknown, path: readonly string[], problems: Misfit[]): unknown {
  const nested = isPlainObject(value) || Array.isArray(value)
  if (nested && path.length > maxDepth) {
    problems.push({ path: path.join('.'), why: { is: 'tooDeep' } })
    return null
  }
  if (Array.isArray(value))
    return value.map((item: unknown, index) => copy(item, [...path, String(index)], problems))
  return isPlainObject(value) ? copyObject(value, path, problems) : value
}

function copyObject(
  value: Record<string, unknown>,
  path: readonly string[],
  problems: Misfit[],
): Record<string, unknown> {
  const clean: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key]
    if (isSafeKey(key)) clean[key] = copy(inner, here, problems)
    else problems.push({ path: here.join('.'), why: { is: 'badName' } })
  }
  return clean
}
