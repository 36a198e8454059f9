import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml'
import type { Span } from './finding'

/** A value of the file and where it stands. */
export type Value = Span & {
  /** As written, without quotes: `3.10` stays `3.10`. Null for what is no scalar. */
  readonly written: string | null
  /** The number that YAML makes of it; null for text, quoted or not. */
  readonly number: number | null
  readonly mapping: () => Mapping | null
  readonly items: () => readonly Value[] | null
}

/** One `key: value`; the span is the value's. */
export type Entry = Value & { readonly name: string; readonly key: Span }

export type Mapping = readonly Entry[]

export function entry(fields: Mapping | null, name: string): Entry | undefined {
  return fields?.find((one) => one.name === name)
}

/** Reads nodes of one document, through its aliases. */
export function reader(document: Document): {
  readonly mapping: (node: unknown) => Mapping | null
} {
  const target = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)

  function value(written: unknown, fallback: number): Value {
    const node = target(written)
    const scalar = isScalar(node) ? node : null
    return {
      ...span(written, fallback),
      written: scalar && textOf(scalar),
      number: typeof scalar?.value === 'number' ? scalar.value : null,
      mapping: () => mapping(node),
      items: () => (isSeq(node) ? node.items.map((item) => value(item, fallback)) : null),
    }
  }

  function mapping(node: unknown): Mapping | null {
    const map = target(node)
    if (!isMap(map)) return null
    return map.items.flatMap((pair) => {
      const name = isScalar(pair.key) ? textOf(pair.key) : null
      if (name === null) return []
      const key = span(pair.key, 0)
      return [{ ...value(pair.value, key.to), name, key }]
    })
  }

  return { mapping }
}

/** A missing value (`uses:` and nothing more) is an empty span behind its key. */
function span(node: unknown, fallback: number): Span {
  const range = (node as Node | null)?.range
  return range ? { from: range[0], to: range[1] } : { from: fallback, to: fallback }
}

function textOf(scalar: Scalar): string | null {
  if (typeof scalar.value === 'string') return scalar.value
  return scalar.source ?? null
}
