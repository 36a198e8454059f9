import { entryOf, stableText } from './stable'

/** The one with the greater time; equal times are settled by text, so both sides agree. */
export function latest<T>(
  a: T | undefined,
  b: T | undefined,
  time: (value: T) => number,
  text: (value: T) => string = stableText,
): T | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a === b) return a
  if (time(a) !== time(b)) return time(a) > time(b) ? a : b
  return text(a) >= text(b) ? a : b
}

export function maxOf(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return Math.max(a, b)
}

export function minOf(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return Math.min(a, b)
}

export function mergeRecords<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  const merged: Record<string, T> = { ...a }
  for (const [key, theirs] of Object.entries(b)) {
    const ours = entryOf(a, key)
    merged[key] = ours === undefined ? theirs : merge(ours, theirs)
  }
  return merged
}
