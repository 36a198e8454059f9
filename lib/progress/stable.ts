/** JSON with sorted keys: equal data gives equal text, whatever order it was built in. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isPlainObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** False for `__proto__`, `constructor` and the like: as a key they would reach Object.prototype. */
export function isSafeKey(key: string): boolean {
  return !(key in Object.prototype)
}

/** A record's own entry, never something inherited. */
export function entryOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
