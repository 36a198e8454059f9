import { maxDepth, tooDeep, type Problem, type Span } from './located'
import { addItem, descend, draft, type Draft, type KeyPart } from './toml-draft'

/**
 * Where the keys and values of a TOML file are. The text has been parsed without an error, so this
 * only finds places; should it meet what it does not understand, it ends with what it has.
 */
export function tomlPlaces(text: string): { root: Draft; problems: readonly Problem[] } {
  const scanner = new Scanner(text)
  scanner.document()
  return { root: scanner.root, problems: scanner.problems }
}

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001B',
}

class Scanner {
  readonly root: Draft
  readonly problems: Problem[] = []
  private at = 0

  constructor(private readonly text: string) {
    this.root = draft({ start: 0, end: text.length })
  }

  document(): void {
    let table = this.root
    for (this.blank(); this.at < this.text.length; this.blank()) {
      if (this.text[this.at] === '[') table = this.header()
      else if (!this.pair(table, 0)) return
    }
  }

  private header(): Draft {
    const start = this.at
    const several = this.text.startsWith('[[', start)
    this.at += several ? 2 : 1
    const path = this.keyPath()
    this.take(/[ \t]*\]{1,2}/y)
    const span = { start, end: this.at }
    if (path.length > maxDepth) {
      this.refuse(span)
      return this.root
    }
    if (several) return addItem(this.root, path, span)
    const table = descend(this.root, path)
    // The header says more than the dotted name that may have made the table.
    Object.assign(table, { span, key: path.at(-1)?.span ?? null })
    return table
  }

  private pair(table: Draft, depth: number): boolean {
    const path = this.keyPath()
    const last = path.at(-1)
    const deep = path.length > maxDepth
    if (last && deep) this.refuse(last.span)
    if (!last || deep || this.take(/[ \t]*=[ \t]*/y) === '') {
      this.at = this.text.length
      return false
    }
    const value = this.value(last.span, depth)
    descend(table, path.slice(0, -1)).children.set(last.name, value)
    return true
  }

  private refuse(span: Span): void {
    this.problems.push({ span, code: 'toml', severity: 'error', message: tooDeep })
    this.at = this.text.length
  }

  private keyPath(): readonly KeyPart[] {
    const path: KeyPart[] = []
    do {
      this.take(/[ \t]*/y)
      const start = this.at
      const raw = this.take(/[\w-]+|'[^'\r\n]*'|"(?:[^"\\\r\n]|\\.)*"/y)
      if (raw === '') break
      path.push({ name: keyOf(raw), span: { start, end: this.at } })
    } while (this.take(/[ \t]*\./y) !== '')
    return path
  }

  private value(key: Span, depth: number): Draft {
    const start = this.at
    const char = this.text[start]
    if (char === '[' && depth <= maxDepth) return this.list(key, depth)
    if (char === '{' && depth <= maxDepth) return this.inlineTable(key, depth)
    const quoted = char === '"' || char === "'"
    if (quoted) this.take(strings(this.text, start))
    else this.take(/[^,\]}#\r\n]*[^,\]}#\s]/y)
    return draft({ start, end: this.at }, key, !quoted)
  }

  private list(key: Span, depth: number): Draft {
    const node = draft({ start: this.at++, end: this.at }, key)
    for (this.blank(); this.at < this.text.length && this.text[this.at] !== ']'; this.blank()) {
      const from = this.at
      const item = this.value(key, depth + 1)
      node.children.set(String(node.children.size), { ...item, key: null })
      this.blank()
      this.take(/,/y)
      if (this.at === from) break
    }
    this.at++
    node.span = { start: node.span.start, end: this.at }
    return node
  }

  private inlineTable(key: Span, depth: number): Draft {
    const start = this.at++
    const node = draft({ start, end: this.at }, key)
    let comma = false
    for (this.blank(); this.at < this.text.length && this.text[this.at] !== '}'; this.blank()) {
      if (!this.pair(node, depth + 1)) break
      this.blank()
      comma = this.take(/,/y) !== ''
    }
    this.at++
    node.span = { start, end: this.at }
    const own = this.text.slice(start, this.at)
    const nested = [...node.children.values()].some(({ span }) => holdsLineEnd(this.text, span))
    if (comma || (/[\r\n]/.test(own) && !nested)) this.newInToml11(start, comma)
    return node
  }

  private newInToml11(start: number, comma: boolean): void {
    const what = comma ? 'A comma after the last key' : 'A line break'
    const message = `${what} in { … } is new in TOML 1.1. Python's tomllib reads 1.0 and refuses it.`
    const span = { start, end: start + 1 }
    this.problems.push({ span, code: 'toml-1.1', severity: 'warning', message })
  }

  private blank(): void {
    this.take(/(?:[ \t\r\n\uFEFF]|#[^\r\n]*)*/y)
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }
}

const holdsLineEnd = (text: string, { start, end }: Span) => /[\r\n]/.test(text.slice(start, end))

function strings(text: string, start: number): RegExp {
  if (text.startsWith('"""', start)) return /"""(?:[^"\\]|\\[^]|"{1,2}(?!"))*"{3,5}/y
  if (text.startsWith("'''", start)) return /'''(?:[^']|'{1,2}(?!'))*'{3,5}/y
  return text[start] === '"' ? /"(?:[^"\\\r\n]|\\.)*"/y : /'[^'\r\n]*'/y
}

function keyOf(raw: string): string {
  if (!/^["']/.test(raw)) return raw
  const inner = raw.slice(1, -1)
  if (raw.startsWith("'")) return inner
  const escape = /\\(?:U([\da-fA-F]{8})|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/g
  return inner.replaceAll(escape, (_, long?: string, short?: string, byte?: string, char = '') => {
    const digits = long ?? short ?? byte
    if (digits === undefined) return escapes[char as string] ?? String(char)
    const point = Number.parseInt(digits, 16)
    return point > 0x10ffff ? '' : String.fromCodePoint(point)
  })
}
