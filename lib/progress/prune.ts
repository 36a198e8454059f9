import type { Misfit } from './problem'
import { fit, type Shape } from './shape'
import { isPlainObject } from './stable'

type Path = readonly string[]

/**
 * Removes what a schema refuses, smallest part first, until the rest is sound. Where a required
 * field was refused or is missing, the part that holds it goes too. Null when nothing is left.
 * Changes `data`, which must be ours to change.
 */
export function prune<T>(
  schema: Shape<T>,
  data: Record<string, unknown>,
): { readonly value: T; readonly problems: readonly Misfit[] } | null {
  const problems: Misfit[] = []
  const removed = new Set<string>()
  for (;;) {
    const result = fit(schema, data)
    if (result.ok) return { value: result.value, problems }
    const targets = new Map<string, Path>()
    for (const { path, why } of result.misfits) {
      const target = existing(data, path)
      if (target.length === 0) return null
      targets.set(textOf(target), target)
      if (!removed.has(textOf(path))) problems.push({ path: path.join('.'), why })
    }
    // Last first, so that removing an item does not move the ones still to be removed.
    for (const [text, target] of [...targets].toReversed()) {
      if (!holders(target).some((holder) => targets.has(holder))) remove(data, target)
      removed.add(text)
    }
  }
}

function textOf(path: Path): string {
  return JSON.stringify(path)
}

function holders(path: Path): string[] {
  return path.slice(0, -1).map((_, end) => textOf(path.slice(0, end + 1)))
}

/** The path itself, or the innermost part on the way to it when there is nothing there. */
function existing(data: unknown, path: Path): Path {
  let value = data
  for (const key of path.slice(0, -1)) value = step(value, key)
  const last = path.at(-1)
  if (last === undefined) return path
  return has(value, last) ? path : path.slice(0, -1)
}

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return isPlainObject(value) ? value[key] : undefined
}

function has(value: unknown, key: string): boolean {
  return Array.isArray(value) ? Number(key) < value.length : isPlainObject(value) && key in value
}

function remove(data: unknown, path: Path): void {
  const last = path.at(-1)
  if (last === undefined) return
  const holder = path.slice(0, -1).reduce(step, data)
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else if (isPlainObject(holder)) delete holder[last]
}
