import { isPlainObject } from './stable'

/** Whether two plain values hold the same data; a missing key and `undefined` are the same. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameData(item, b[index]))
  if (!isPlainObject(a) || !isPlainObject(b)) return false
  return Object.keys({ ...a, ...b }).every((key) => sameData(a[key], b[key]))
}

/** Returns the former value as long as the data stays the same, so that React sees no change. */
export function keepSame<T>(): (next: T) => T {
  let kept: { readonly value: T } | null = null
  return (next) => {
    if (!kept || !sameData(kept.value, next)) kept = { value: next }
    return kept.value
  }
}
