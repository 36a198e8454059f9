import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type YAMLMap } from 'yaml'
import { maxDepth, tooDeep, type Located, type Problem, type Span } from './located'
import { emptyRecord, isRecord } from './records'
import { twice } from './twice'

export type PlainScalar = {
  readonly source: string
  /** As YAML 1.2 reads it. */
  readonly value: unknown
  readonly span: Span
  readonly isKey: boolean
  /** Keys that lead here, without places in lists; for a key, those of its parents. */
  readonly keys: readonly string[]
}

/** Aliases may fan out exponentially; past this many values the text is refused. */
const maxNodes = 100_000

/** A file that is not looked at any further. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/** `size` counts the values inside, those behind aliases as often as they are used. */
type Built = Located & { readonly size: number }
type At = { readonly keys: readonly string[]; readonly key: Span | null; readonly depth: number }

export function buildYaml(
  contents: Node | null,
  text: string,
): { root: Located | null; problems: readonly Problem[]; plainScalars: readonly PlainScalar[] } {
  const builder = new Builder(text)
  const root = contents ? builder.build(contents, { keys: [], key: null, depth: 0 }) : null
  return { root, problems: builder.problems, plainScalars: builder.plainScalars }
}

class Builder {
  readonly problems: Problem[] = []
  readonly plainScalars: PlainScalar[] = []
  /** Null while the node with that anchor is being built. */
  private readonly anchors = new Map<string, Built | null>()

  constructor(private readonly text: string) {}

  build(node: unknown, at: At, otherwise: Span = { start: 0, end: 0 }): Built {
    const span = spanOf(node) ?? otherwise
    if (at.depth > maxDepth) return refuse(span, 'depth', tooDeep)
    if (isAlias(node)) return this.alias(node, at, span)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor) this.anchors.set(anchor, null)
    const built = this.collectionOrScalar(node, at, span)
    if (anchor) this.anchors.set(anchor, built)
    if (built.size > maxNodes) {
      refuse(span, 'size', `This stands for more than ${maxNodes.toLocaleString('en')} values.`)
    }
    return built
  }

  private collectionOrScalar(node: unknown, at: At, span: Span): Built {
    if (isMap(node)) return this.map(node, at, span)
    const base = { key: at.key, span }
    if (isSeq(node)) {
      const inner = { ...at, key: null, depth: at.depth + 1 }
      const items = node.items.map((item) => this.build(item, inner, span))
      const children = new Map(items.map((item, index) => [String(index), item]))
      const value = items.map((item) => item.value)
      return { ...base, value, children, plain: false, size: sizeOf(items) }
    }
    const leaf = { ...base, children: new Map<string, Located>(), size: 1 }
    if (!isScalar(node)) return { ...leaf, value: null, plain: false }
    const plain = node.type === 'PLAIN' && node.tag === undefined
    if (plain && node.source) {
      const { source, value } = node
      this.plainScalars.push({ source, value, span, isKey: false, keys: at.keys })
    }
    return { ...leaf, value: node.value, plain }
  }

  private map(node: YAMLMap, at: At, span: Span): Built {
    const own = new Map<string, Built>()
    const merged: Built[] = []
    for (const pair of node.items) {
      const place = spanOf(pair.key) ?? spanOf(pair.value) ?? span
      const name = this.nameOf(pair.key, place)
      const inner = { keys: [...at.keys, name], key: place, depth: at.depth + 1 }
      const empty = { start: place.end, end: place.end }
      const isMerge = name === '<<' && isPlain(pair.key)
      if (!isMerge && isPlain(pair.key)) {
        const { source, value } = pair.key
        this.plainScalars.push({ source, value, span: place, isKey: true, keys: at.keys })
      }
      const child = this.build(pair.value, inner, empty)
      const earlier = own.get(name)?.key
      if (isMerge) merged.push(...mergeSources(child))
      else if (earlier) this.problems.push(twice(this.text, name, place, earlier))
      if (!isMerge) own.set(name, child)
    }
    const children = new Map<string, Located>()
    for (const source of merged.toReversed()) {
      for (const [name, child] of source.children) children.set(name, child)
    }
    for (const [name, child] of own) children.set(name, child)
    const value = emptyRecord()
    for (const [name, child] of children) value[name] = child.value
    const size = sizeOf([...own.values(), ...merged])
    return { value, key: at.key, span, children, plain: false, size }
  }

  private nameOf(key: unknown, place: Span): string {
    if (!isScalar(key)) return this.text.slice(place.start, place.end)
    return typeof key.value === 'string' || !key.source ? String(key.value) : key.source
  }

  private alias(node: Alias, at: At, span: Span): Built {
    const target = this.anchors.get(node.source)
    if (target === undefined) {
      this.problems.push({
        span,
        code: 'BAD_ALIAS',
        severity: 'error',
        message: `There is no anchor \`&${node.source}\` before this.`,
      })
      return { value: null, key: at.key, span, children: new Map(), plain: false, size: 1 }
    }
    if (target === null) {
      return refuse(span, 'BAD_ALIAS', `\`*${node.source}\` stands inside the value that it names.`)
    }
    return { ...target, span, key: at.key, plain: false }
  }
}

type PlainKey = { readonly source: string; readonly value: unknown }
function isPlain(node: unknown): node is PlainKey {
  return isScalar(node) && node.type === 'PLAIN' && node.tag === undefined && !!node.source
}

/** `<<` takes one mapping or a list of them, the earlier of which win. */
function mergeSources(node: Built): readonly Built[] {
  if (isRecord(node.value)) return [node]
  return [...node.children.values()].filter((item): item is Built => isRecord(item.value))
}

const sizeOf = (inner: readonly Built[]) => inner.reduce((sum, { size }) => sum + size, 1)

function refuse(span: Span, code: string, message: string): never {
  throw new Refused({ span, code, message, severity: 'error' })
}

function spanOf(node: unknown): Span | null {
  if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return null
  return node.range ? { start: node.range[0], end: node.range[1] } : null
}
