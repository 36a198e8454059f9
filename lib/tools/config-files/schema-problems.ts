import { collapse } from './collapse'
import { kindOf, shown, wantedBy } from './kinds'
import { headOf, pathTo, type Located, type Problem, type Repair, type Span } from './located'
import { rewrite } from './rewrite'
import { nearestKey } from '../nearest-key'
import { respelt } from './respelt'
import { schemaOf, schemasAt, stepsOf } from './schema-walk'
import type { JsonSchema, SchemaError, Validators } from './schema-type'
import { mounts, schemas } from './schemas'

type Context = {
  readonly text: string
  readonly root: Located
  readonly name: string
  readonly validators: Validators
}
type Found = {
  readonly text: string
  readonly schema: JsonSchema
  readonly error: SchemaError
  readonly node: Located
  /** Of the node in the whole file, and in what this schema is for. */
  readonly path: readonly string[]
  readonly inner: readonly string[]
  readonly rule: JsonSchema
}

/** Errors that are looked at: sorting them by branches takes quadratic time. */
const most = 1_000

/** What a schema finds wrong, in our own words, where it is written. */
export function schemaProblems(context: Context, base: readonly string[] = []): readonly Problem[] {
  const { name, root, text, validators } = context
  const validate = validators[name]
  const schema = schemas[name]
  if (!validate || !schema) return []
  const valid = validate(root.value) === true
  const errors = valid ? [] : collapse((validate.errors ?? []).slice(0, most))
  const own = errors.flatMap((error) => {
    const inner = stepsOf(error.instancePath)
    const node = pathTo(root, inner)
    const rule = schemaOf(schema, error.schemaPath)
    return node
      ? [problemOf({ text, schema, error, node, path: [...base, ...inner], inner, rule })]
      : []
  })
  const elsewhere = (mounts[name] ?? []).flatMap((mount) => {
    const node = pathTo(root, mount.path)
    const inner = { ...context, root: node ?? root, name: mount.name }
    return node ? schemaProblems(inner, [...base, ...mount.path]) : []
  })
  return [...own, ...elsewhere]
}

function problemOf(found: Found): Problem {
  const { error, rule, node } = found
  switch (error.keyword) {
    case 'required': {
      const { missingProperty } = error.params
      const whose = found.path.length === 0 ? 'This file' : subject(found)
      return fault(
        found,
        headOf(node, found.text),
        `${whose} needs the key \`${shown(missingProperty)}\`.`,
      )
    }
    case 'additionalProperties':
      return unknownKey(found, shown(error.params.additionalProperty))
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
      return wrongValue(found, `should be ${wantedBy(rule)}; this is ${shown(node.value)}.`)
    case 'pattern':
      return wrongValue(found, `${rule['x-message'] ?? 'is not written as it should be'}.`)
    case 'minItems':
    case 'minProperties':
      return wrongValue(found, `needs at least ${shown(error.params.limit)}.`)
    case 'maxItems':
    case 'maxProperties':
      return wrongValue(found, `should hold no more than ${shown(error.params.limit)}.`)
    default:
      return wrongKind(found)
  }
}

function wrongKind(found: Found): Problem {
  const { node, rule } = found
  const { value } = node
  const words = (rule.enum ?? []).filter((word): word is string => typeof word === 'string')
  const asked = `should be ${wantedBy(rule)}`
  if (typeof value === 'string' && (rule.enum || rule.const !== undefined)) {
    const near = nearestKey(value, words)
    const repairs = near === null ? [] : [rewrite(found.text, node.span, near)]
    const hint = near === null ? '' : ` Did you mean \`${near}\`?`
    const long = near !== null && (rule.enum ?? []).length > 6
    const text = long ? `may not be \`${value}\`.` : `${asked}, not \`${value}\`.`
    return wrongValue(found, `${text}${hint}`, repairs)
  }
  const is = typeof value === 'number' && rule.enum ? shown(value) : kindOf(value)
  const sameKind = rule.type === 'integer' && typeof value === 'number'
  const text = sameKind ? `${asked}; this is ${shown(value)}.` : `${asked}; this is ${is}.`
  return wrongValue(found, text, respelt(found.text, node, rule))
}

function wrongValue(found: Found, text: string, repairs: readonly Repair[] = []): Problem {
  const { node } = found
  const large = node.children.size > 0 || node.span.start === node.span.end
  const span = large ? headOf(node, found.text) : node.span
  return fault(found, span, `${subject(found)} ${text}`, repairs)
}

function unknownKey(found: Found, key: string): Problem {
  const child = found.node.children.get(key)
  const known = schemasAt(found.schema, found.inner)
    .flatMap(({ properties = {} }) => Object.keys(properties))
    .filter((name) => !found.node.children.has(name))
  const near = nearestKey(key, known)
  const where = found.path.length === 0 ? '' : ` in ${subject(found).replace(/^T/, 't')}`
  const list = known.length > 0 && known.length <= 8 ? ` It may have: ${known.join(', ')}.` : ''
  const hint = near === null ? list : ` Did you mean \`${near}\`?`
  const span = child?.key ?? headOf(found.node, found.text)
  const repairs = near === null || !child?.key ? [] : [rewrite(found.text, child.key, near)]
  return fault(found, span, `Unknown key \`${key}\`${where}.${hint}`, repairs)
}

function subject({ path }: Found): string {
  const last = path.at(-1)
  if (last === undefined) return 'This file'
  if (!/^\d+$/.test(last)) return `\`${last}\``
  const list = path.toReversed().find((step) => !/^\d+$/.test(step))
  return list === undefined ? 'This item' : `This item of \`${list}\``
}

function fault(
  { error }: Found,
  span: Span,
  message: string,
  repairs: readonly Repair[] = [],
): Problem {
  return { span, code: `schema-${error.keyword}`, severity: 'error', message, repairs }
}
