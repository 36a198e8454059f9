import { isRecord } from './records'

type Json = Readonly<Record<string, unknown>>
const dropped = new Set(['$ref', '$defs', '$id', '$schema', '$comment'])

/**
 * A schema with every `$ref` (`other.json` or `#/$defs/name`) replaced by what it names, so that an
 * error's `schemaPath` leads through it. Keys beside `$ref` win. None of our schemas is recursive.
 * Without `byId`, what other files say is left out: mounts.ts has it checked by their validators.
 */
export function flatten(schema: Json, byId: Readonly<Record<string, Json>> | null): Json {
  const visit = (part: unknown, root: Json, open: readonly string[]): unknown => {
    if (Array.isArray(part)) return part.map((item: unknown) => visit(item, root, open))
    if (!isRecord(part)) return part
    const own = Object.entries(part).filter(([key]) => !dropped.has(key))
    const inner = Object.fromEntries(own.map(([key, value]) => [key, visit(value, root, open)]))
    const { $ref: ref } = part
    if (typeof ref !== 'string' || (!ref.startsWith('#') && !byId)) return inner
    const name = `${String(root.$id)} ${ref}`
    if (open.includes(name)) throw new Error(`The schema ${name} refers to itself.`)
    const [target, home] = lookUp(ref, root, byId ?? {})
    return { ...(visit(target, home, [...open, name]) as Json), ...inner }
  }
  return visit(schema, schema, []) as Json
}

function lookUp(ref: string, root: Json, byId: Readonly<Record<string, Json>>): [Json, Json] {
  const definitions = isRecord(root.$defs) ? root.$defs : {}
  const local = ref.startsWith('#/$defs/') ? definitions[ref.slice('#/$defs/'.length)] : undefined
  if (isRecord(local)) return [local, root]
  const other = byId[ref]
  if (!other) throw new Error(`There is no schema ${ref} (named in ${String(root.$id)}).`)
  return [other, other]
}
