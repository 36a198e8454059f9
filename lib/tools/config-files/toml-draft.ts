import { isRecord } from './records'
import type { Located, Span } from './located'

/** A place in a TOML file while it is being put together: tables grow until the file ends. */
export type Draft = {
  key: Span | null
  span: Span
  readonly children: Map<string, Draft>
  /** `[[…]]` or `[…]`: a header with this name goes on in its last item. */
  list: boolean
  readonly plain: boolean
}

export type KeyPart = { readonly name: string; readonly span: Span }

export const draft = (span: Span, key: Span | null = null, plain = false): Draft => ({
  key,
  span,
  children: new Map(),
  list: false,
  plain,
})

/** The table at a path; what is not there yet is made, with its key where it is first named. */
export function descend(from: Draft, path: readonly KeyPart[]): Draft {
  let at = from
  for (const { name, span } of path) {
    let next = at.children.get(name)
    if (!next) at.children.set(name, (next = draft(span, span)))
    at = lastItem(next)
  }
  return at
}

function lastItem(node: Draft): Draft {
  return (node.list ? node.children.get(String(node.children.size - 1)) : undefined) ?? node
}

/** Another item of the list at a path, as `[[…]]` begins it. */
export function addItem(from: Draft, path: readonly KeyPart[], header: Span): Draft {
  const last = path.at(-1)
  if (!last) return from
  const parent = descend(from, path.slice(0, -1))
  let list = parent.children.get(last.name)
  if (!list) parent.children.set(last.name, (list = draft(header, last.span)))
  list.list = true
  const item = draft(header, last.span)
  list.children.set(String(list.children.size), item)
  return item
}

/** The places with the values that the parser found. */
export function withValues(node: Draft, value: unknown): Located {
  const children = new Map<string, Located>()
  for (const [name, child] of node.children) {
    const inner: unknown = Array.isArray(value)
      ? value[Number(name)]
      : isRecord(value)
        ? value[name]
        : undefined
    if (inner !== undefined) children.set(name, withValues(child, inner))
  }
  return { value, key: node.key, span: node.span, children, plain: node.plain }
}
