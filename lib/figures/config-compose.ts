import type { ConfigFiles, Tree } from '@/lib/figures/config-files'
import type { english } from '@/lib/messages/figures/config-composer/en'
import { parseValue, type Value } from '@/lib/figures/config-value'

/** One place that gave a key a value. */
export type Layer = { readonly source: string; readonly value: Value }

/** A key and everything that was said about it; the last layer won, unless it was removed. */
export type Row = {
  readonly path: string
  readonly layers: readonly Layer[]
  readonly removedBy?: string
}

export type Entry = '_self_' | { readonly group: string; readonly option: string }
/** `line` counts the overrides from 1. */
export type Refusal = { readonly line: number; readonly override: string; readonly why: string }
export type Composed = { readonly rows: readonly Row[]; readonly refused: readonly Refusal[] }

type Words = typeof english
type Rows = ReadonlyMap<string, Row>

/**
 * Composes as the config lab does: option files under their group's name, config.yaml's own keys
 * at `_self_` (last when it is missing), then the overrides. Unlike Hydra, which stops at the first
 * override that does not fit, this sets it aside and goes on.
 */
export function compose(
  files: ConfigFiles,
  defaults: readonly Entry[],
  overrides: readonly string[],
  t: Words,
): Composed {
  let rows: Rows = new Map()
  const order = defaults.includes('_self_') ? defaults : [...defaults, '_self_' as const]
  for (const entry of order) {
    const path = entry === '_self_' ? 'config.yaml' : `${entry.group}/${entry.option}.yaml`
    const file = files[path]
    if (file === undefined) throw new Error(`no file ${path}`)
    const tree = entry === '_self_' ? file : { [entry.group]: file }
    for (const [key, value] of leaves(tree)) rows = put(rows, key, { source: path, value })
  }
  const refused: Refusal[] = []
  for (const [index, override] of overrides.entries()) {
    const result = applyOverride(rows, override, t)
    if (typeof result === 'string') refused.push({ line: index + 1, override, why: result })
    else rows = result
  }
  return { rows: grouped(rows), refused }
}

/** The value of a key in the composed config; undefined when it is not there. */
export function valueAt(rows: readonly Row[], path: string): Value | undefined {
  const row = rows.find((candidate) => candidate.path === path)
  return row && row.removedBy === undefined ? row.layers.at(-1)?.value : undefined
}

function leaves(tree: Tree, prefix = ''): [string, Value][] {
  return Object.entries(tree).flatMap(([key, value]): [string, Value][] => {
    const path = prefix + key
    return isValue(value) ? [[path, value]] : leaves(value, `${path}.`)
  })
}

const isValue = (node: Value | Tree): node is Value => typeof node['kind'] === 'string'

/** A value at a key; whatever stood at, above or below it has lost. */
function put(rows: Rows, path: string, layer: Layer): Rows {
  const next = new Map(rows)
  for (const row of rows.values()) {
    if (related(row.path, path)) next.set(row.path, { ...row, removedBy: layer.source })
  }
  next.set(path, { path, layers: [...(rows.get(path)?.layers ?? []), layer] })
  return next
}

const below = (path: string, parent: string) => path.startsWith(`${parent}.`)
const related = (a: string, b: string) => below(a, b) || below(b, a)

/** The rows with one override applied, or why it does not fit. */
function applyOverride(rows: Rows, override: string, t: Words): Rows | string {
  const parsed = /^(?<sign>~|\+{0,2})(?<path>[^=+~\s]+)(?:=(?<written>.*))?$/s.exec(
    override,
  )?.groups
  const path = parsed?.['path']
  const sign = parsed?.['sign'] ?? ''
  const written = parsed?.['written']
  if (path === undefined || (sign !== '~' && written === undefined)) {
    return t.form
  }
  const live = [...rows.values()].filter((row) => row.removedBy === undefined)
  const there = live.some((row) => row.path === path || below(row.path, path))
  const blocked = live.find((row) => below(path, row.path))
  if (sign === '~') return there ? removed(rows, path, override) : t.nothingToRemove(path)
  if (blocked) return t.isValue(blocked.path)
  if (sign === '' && !there) return t.notThere(path, override)
  if (sign === '+' && there) return t.isThere(path)
  return put(rows, path, { source: override, value: parseValue(written ?? '') })
}

function removed(rows: Rows, path: string, override: string): Rows {
  const entries = [...rows].map(([key, row]): [string, Row] => {
    const hit = (key === path || below(key, path)) && row.removedBy === undefined
    return [key, hit ? { ...row, removedBy: override } : row]
  })
  return new Map(entries)
}

/** Keys of one group side by side, in order of first appearance. */
function grouped(rows: Rows): Row[] {
  const top = (row: Row) => row.path.split('.', 1)[0] ?? row.path
  const tops = [...new Set([...rows.values()].map(top))]
  return tops.flatMap((name) => [...rows.values()].filter((row) => top(row) === name))
}
