import type { JsonSchema } from './schema-type'

/** Every part of a schema that speaks of the same value as the schema itself. */
export function parts(schema: JsonSchema): readonly JsonSchema[] {
  const { allOf = [], anyOf = [], oneOf = [], then } = schema
  const inner = [...allOf, ...anyOf, ...oneOf, ...(then ? [then] : [])]
  return [schema, ...inner.flatMap(parts)]
}

/** What the parts say of the value at one more step of the path: a key, or an index in a list. */
export function stepInto(of: readonly JsonSchema[], step: string): readonly JsonSchema[] {
  return of.flatMap((schema) => {
    const named = ownProperty(schema, step)
    const { items, patternProperties = {}, additionalProperties: other } = schema
    const fitting = Object.entries(patternProperties)
      .filter(([pattern]) => new RegExp(pattern, 'u').test(step))
      .map(([, inner]) => inner)
    const found = [named, ...fitting].filter((inner) => inner !== undefined)
    if (found.length === 0 && typeof other === 'object') found.push(other)
    if (items && /^\d+$/.test(step)) found.push(items)
    return found.flatMap(parts)
  })
}

/** The schema of a key that is declared by name. */
export function ownProperty(schema: JsonSchema, key: string): JsonSchema | undefined {
  const { properties } = schema
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined
}

export const schemasAt = (schema: JsonSchema, path: readonly string[]): readonly JsonSchema[] =>
  path.reduce(stepInto, parts(schema))

/** The schema that an error's `schemaPath` speaks of: what holds the keyword at its end. */
export function schemaOf(root: JsonSchema, schemaPath: string): JsonSchema {
  let at: unknown = root
  // Unlike paths in the file, those in the schema are written as in addresses.
  for (const step of stepsOf(schemaPath.replace(/^[^#]*#/, '')).slice(0, -1)) {
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[decodeURIComponent(step)]
  }
  return at as JsonSchema
}

/** The steps of a JSON pointer. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
