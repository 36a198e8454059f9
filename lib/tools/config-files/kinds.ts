import { isRecord } from './records'
import type { JsonSchema } from './schema-type'

/** What a value is, to end "this is …". */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'bigint') return 'a number'
  if (typeof value === 'number') return Number.isInteger(value) ? 'a whole number' : 'a number'
  if (Array.isArray(value)) return 'a list'
  return value instanceof Date ? 'a date' : 'a table of keys and values'
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a table of keys and values',
  null: 'null',
}

/** What a schema asks for, to end "… should be …". */
export function wantedBy(schema: JsonSchema): string {
  const branches = schema.anyOf ?? schema.oneOf
  if (schema.const !== undefined) return shown(schema.const)
  if (schema.enum) return either(schema.enum.map(shown))
  if (schema.type !== undefined) {
    const names = [schema.type].flat().map((name) => types[name] ?? name)
    const items = schema.items && simple(schema.items) ? ` of ${plural(schema.items)}` : ''
    return `${either(names)}${items}${boundsOf(schema)}`
  }
  if (branches) return either([...new Set(branches.map(wantedBy))])
  return schema.allOf?.[0] ? wantedBy(schema.allOf[0]) : 'something else'
}

const simple = ({ type }: JsonSchema) => type === 'string' || type === 'integer'
const plural = ({ type }: JsonSchema) => (type === 'string' ? 'texts' : 'whole numbers')

function boundsOf({ minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  if (minimum !== undefined) return `, at least ${minimum}`
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}`
  return maximum === undefined ? '' : `, at most ${maximum}`
}

export const shown = (value: unknown): string =>
  isRecord(value) || Array.isArray(value) ? JSON.stringify(value) : String(value)

export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
