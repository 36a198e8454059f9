import { maxYamlDepth, tooDeepAt } from '@/lib/text/yaml-nesting'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'

type Problem = { line: number; column: number; message: string }
type ParsedYaml = {
  /** In the notation of python/values.py; null when there are errors. */
  value: unknown
  /** Dotted path -> 1-based line of the key. */
  lines: Record<string, number>
  /** Dotted path -> scalar as written. */
  raw: Record<string, string>
  errors: Problem[]
}

const nothing: ParsedYaml = { value: null, lines: {}, raw: {}, errors: [] }

/** Aliases may fan out exponentially; past this many nodes the text is refused. */
const maxNodes = 100_000

/** Parses one YAML document, as version 1.1 or 1.2, into JSON that Python can decode exactly. */
export function parseYaml(text: string, version: string): string {
  const lineCounter = new LineCounter()
  const deep = tooDeepAt(text)
  if (deep !== null) {
    const before = text.slice(0, deep).split('\n')
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    return JSON.stringify({ ...nothing, errors: [{ ...place, message: 'nested too deeply' }] })
  }
  const document = parseDocument(text, {
    lineCounter,
    version: version === '1.1' ? '1.1' : '1.2',
    intAsBigInt: true,
    uniqueKeys: true,
    prettyErrors: false,
  })
  const parsed: ParsedYaml = { ...nothing, lines: {}, raw: {}, errors: [] }
  for (const error of document.errors) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    parsed.errors.push({ line, column: col, message: error.message })
  }
  if (parsed.errors.length > 0) return JSON.stringify(parsed)

  let nodes = 0
  /** A key that is no scalar, as it is written: the parser's own text doubles with each level. */
  const sourceOf = (key: unknown) => {
    const [from, to] = (key as Node | null)?.range ?? [0, 0]
    return text.slice(from, to).trim()
  }
  /** Anchored values that are being written: an alias inside its own would never end. */
  const open = new Set<unknown>()
  const visit = (node: unknown, path: string): string => {
    if (++nodes > maxNodes) throw new YamlProblem(`more than ${maxNodes} values`, 0)
    if (isAlias(node)) {
      const target = node.resolve(document)
      const at = node.range?.[0] ?? 0
      if (!target) throw new YamlProblem(`no anchor &${node.source}`, at)
      if (open.has(target) || open.size > maxYamlDepth)
        throw new YamlProblem(`*${node.source} stands inside the value that it names`, at)
      open.add(target)
      const written = visit(target, path)
      open.delete(target)
      return written
    }
    if (isMap(node)) {
      const pairs = node.items.map((pair) => {
        const key = isScalar(pair.key) ? plain(pair.key.value) : sourceOf(pair.key)
        const inner = path ? `${path}.${String(key)}` : String(key)
        const start = (pair.key as Node | null)?.range?.[0]
        if (start !== undefined) parsed.lines[inner] = lineCounter.linePos(start).line
        return `[${scalar(key)},${visit(pair.value, inner)}]`
      })
      return `{"$":"dict","v":[${pairs.join(',')}]}`
    }
    if (isSeq(node)) {
      return `[${node.items.map((item, index) => visit(item, `${path}.${index}`)).join(',')}]`
    }
    if (isScalar(node)) {
      if (node.range) parsed.raw[path] = text.slice(node.range[0], node.range[1])
      return scalar(isNoNumber(node) ? node.source : node.value)
    }
    return scalar(null)
  }

  try {
    const value = visit(document.contents, '')
    return `{"value":${value},"lines":${JSON.stringify(parsed.lines)},"raw":${JSON.stringify(parsed.raw)},"errors":[]}`
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error
    const { line, col } = lineCounter.linePos(error.offset)
    return JSON.stringify({ ...parsed, errors: [{ line, column: col, message: error.message }] })
  }
}

/** What the parser itself does not mind. */
class YamlProblem extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message)
  }
}

/** In 1.1 the parser has a symbol for `<<`; it stays a key here, as in 1.2, which does not merge. */
const plain = (value: unknown): unknown =>
  typeof value === 'symbol' ? (value.description ?? '') : value

/** The parser's 1.1 takes `.` and `._` for floats; PyYAML, and the rule itself, want a digit. */
const isNoNumber = ({ value, source }: { value: unknown; source?: string | undefined }): boolean =>
  Number.isNaN(value) && source !== undefined && !/^[+-]?\.nan$/i.test(source)

/** JSON that keeps 2.0 a float: Python reads `2` as int and `2.0` as float. */
function scalar(value: unknown): string {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return 'NaN'
    if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
    return Number.isInteger(value) ? value.toFixed(1) : String(value)
  }
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  return JSON.stringify(plain(value) ?? null)
}
