/** Without a prototype: files hold keys such as `constructor` and `__proto__`. */
export const emptyRecord = (): Record<string, unknown> =>
  Object.create(null) as Record<string, unknown>

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  )
}
