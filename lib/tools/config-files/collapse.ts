import type { SchemaError } from './schema-type'

/**
 * Of the errors of an `anyOf` or `oneOf`, those of the branch that was probably meant. Where no
 * branch is nearer than the others, the error of the `anyOf` itself stays.
 */
export function collapse(errors: readonly SchemaError[]): readonly SchemaError[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const outermost = unions.filter(
    (union) => !unions.some((other) => other !== union && branchIn(union, other) !== null),
  )
  const loose = errors.filter(
    // That an `if` led to a broken `then` is said by the errors of the `then`.
    (error) =>
      error.keyword !== 'if' &&
      !outermost.some((union) => union === error || branchIn(error, union) !== null),
  )
  return [...loose, ...outermost.flatMap((union) => meant(union, errors))]
}

function meant(union: SchemaError, errors: readonly SchemaError[]): readonly SchemaError[] {
  const branches = new Map<string, SchemaError[]>()
  for (const error of errors) {
    const branch = branchIn(error, union)
    if (branch !== null) branches.set(branch, [...(branches.get(branch) ?? []), error])
  }
  const near = [...branches.values()]
    .filter((inner) => !inner.some((error) => refuses(error, union.instancePath)))
    .map(collapse)
    .toSorted((a, b) => a.length - b.length)
  return near[0] ?? [union]
}

/** The value is not of this branch's kind at all. */
const refuses = ({ keyword, instancePath }: SchemaError, path: string) =>
  instancePath === path && ['type', 'enum', 'const'].includes(keyword)

/** The number of the union's branch that an error belongs to; null when it is not of that union. */
function branchIn(error: SchemaError, union: SchemaError): string | null {
  const inside =
    error.instancePath === union.instancePath ||
    error.instancePath.startsWith(`${union.instancePath}/`)
  if (!inside || !error.schemaPath.startsWith(`${union.schemaPath}/`)) return null
  return error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0] ?? null
}
