import { isRecord } from './records'

/** A place in files of one schema that another schema is for: tool.uv of a pyproject.toml. */
export type Mount = { readonly path: readonly string[]; readonly name: string }

/**
 * The places where a schema refers to another file. Their checks are compiled once and not again
 * into every schema that mentions them, which would double what a browser downloads.
 */
export function mountsOf(schema: unknown, path: readonly string[] = []): readonly Mount[] {
  if (!isRecord(schema)) return []
  const { $ref: ref, properties, allOf } = schema
  const own =
    typeof ref === 'string' && ref.endsWith('.json') ? [{ path, name: ref.slice(0, -5) }] : []
  const alike = Array.isArray(allOf) ? allOf.flatMap((part) => mountsOf(part, path)) : []
  const inner = Object.entries(isRecord(properties) ? properties : {}).flatMap(([key, part]) =>
    mountsOf(part, [...path, key]),
  )
  return [...own, ...alike, ...inner]
}
