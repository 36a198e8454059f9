/** Offsets of a text, from and up to, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

/** A value of a file together with its place: what schemas and rules look at. */
export type Located = {
  /** Plain JSON data, apart from dates of TOML and integers too large for a number. */
  readonly value: unknown
  readonly span: Span
  /** Where the key is written; null at the root and in lists. */
  readonly key: Span | null
  /** By key, or by index as text, as the steps of a JSON pointer are. */
  readonly children: ReadonlyMap<string, Located>
  /** A value written without quotes, which quotes would make a text. */
  readonly plain: boolean
}

/** An edit that would mend a problem. */
export type Repair = { readonly title: string; readonly span: Span; readonly text: string }

/** A diagnostic before offsets become lines and columns. */
export type Problem = {
  readonly span: Span
  readonly code: string
  readonly message: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly url?: string
  readonly repairs?: readonly Repair[]
}

/** What a reader makes of a text. `root` is null when there is nothing to look at. */
export type Reading = { readonly root: Located | null; readonly problems: readonly Problem[] }

/** Deeper nesting is refused: parsers and validators call themselves once for each level. */
export const maxDepth = 100
export const tooDeep = `This is nested more than ${maxDepth} levels deep and is not read any further.`

export function pathTo(root: Located, path: readonly string[]): Located | null {
  let at: Located | undefined = root
  for (const step of path) at = at?.children.get(step)
  return at ?? null
}

/** Where to point when something is missing in a value: its key, or its first line. */
export function headOf(node: Located, text: string): Span {
  if (node.key) return node.key
  const end = text.slice(node.span.start).search(/[\r\n]/)
  return { start: node.span.start, end: end < 0 ? node.span.end : node.span.start + end }
}
