import {
  maxDepth,
  tooDeep,
  type Located,
  type Problem,
  type Reading,
  type Repair,
  type Span,
} from './located'
import { emptyRecord } from './records'
import { twice } from './twice'

/** JSON as RFC 8259 has it: the first error ends the reading; keys written twice are all told. */
export function readJson(text: string): Reading {
  const problems: Problem[] = []
  try {
    return { root: new JsonReader(text, problems).document(), problems }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { root: null, problems: [...problems, error.problem] }
  }
}

class Stop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/** Python's spellings, which `json.dumps` never writes but people do. */
const pythonWords: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' }
const literal = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)$/

class JsonReader {
  private at = 0

  constructor(
    private readonly text: string,
    private readonly problems: Problem[],
  ) {}

  document(): Located {
    // A byte order mark: editors hide it, and parsers may ignore it.
    if (this.text.startsWith('\uFEFF')) this.at = 1
    this.space()
    if (this.at >= this.text.length) this.stop('The file is empty; JSON needs a value, such as {}.')
    const root = this.value(null, 0)
    this.space()
    if (this.at < this.text.length) this.stop('The JSON value has ended; nothing may follow it.')
    return root
  }

  private value(key: Span | null, depth: number): Located {
    if (depth > maxDepth) this.stop(tooDeep)
    const start = this.at
    const char = this.text[start]
    if (char === '{') return this.object(key, depth)
    if (char === '[') return this.array(key, depth)
    const value = char === '"' ? this.string() : this.bare()
    const span = { start, end: this.at }
    return { value, key, span, children: new Map(), plain: char !== '"' }
  }

  private object(key: Span | null, depth: number): Located {
    const start = this.at
    const value = emptyRecord()
    const children = new Map<string, Located>()
    for (const _ of this.items('}')) {
      const from = this.at
      if (this.text[from] !== '"') this.stop('A key in double quotes should stand here.')
      const name = this.string()
      const span = { start: from, end: this.at }
      const earlier = children.get(name)?.key
      if (earlier) this.problems.push(twice(this.text, name, span, earlier))
      this.space()
      if (this.text[this.at] !== ':') this.stop(`A colon should follow the key \`${name}\`.`)
      this.at++
      this.space()
      const child = this.value(span, depth + 1)
      children.set(name, child)
      value[name] = child.value
    }
    return { value, key, span: { start, end: this.at }, children, plain: false }
  }

  private array(key: Span | null, depth: number): Located {
    const start = this.at
    const children = new Map<string, Located>()
    const value: unknown[] = []
    for (const _ of this.items(']')) {
      const child = this.value(null, depth + 1)
      children.set(String(value.length), child)
      value.push(child.value)
    }
    return { value, key, span: { start, end: this.at }, children, plain: false }
  }

  /** Stands at the start of each item in turn, and behind `close` in the end. */
  private *items(close: '}' | ']'): Generator<null> {
    const open = { start: this.at, end: this.at + 1 }
    this.at++
    let comma: Span | null = null
    for (let first = true; ; first = false) {
      this.space()
      const char = this.text[this.at]
      if (char === undefined) this.stop(`This is never closed: a \`${close}\` is missing.`, open)
      if (char === close) break
      if (!first && !comma) this.stop(`A comma or \`${close}\` should stand here.`)
      yield null
      this.space()
      comma = null
      if (this.text[this.at] === ',') comma = { start: this.at, end: ++this.at }
    }
    if (comma) {
      const repairs = [{ title: 'Remove the comma', span: comma, text: '' }]
      this.stop('JSON allows no comma after the last item.', comma, repairs)
    }
    this.at++
  }

  private string(): string {
    const start = this.at
    const raw = this.take(/"(?:[^"\\\r\n]|\\[^\r\n])*"?/y)
    const span = { start, end: this.at }
    if (raw.length < 2 || !raw.endsWith('"') || /(^|[^\\])(\\\\)*\\"$/.test(raw)) {
      this.stop('The text that begins here has no closing quote on its line.', span)
    }
    try {
      return JSON.parse(raw) as string
    } catch {
      return this.stop(
        'This text holds a control character or an escape that JSON does not know; it knows \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits.',
        span,
      )
    }
  }

  private bare(): unknown {
    const start = this.at
    const word = this.take(/[^\s,:[\]{}"]+/y)
    const span = { start, end: this.at }
    if (literal.test(word)) return JSON.parse(word) as unknown
    this.at = start
    const text = pythonWords[word]
    if (text !== undefined) {
      const repairs = [{ title: `Write ${text}`, span, text }]
      this.stop(`JSON writes \`${text}\`, not \`${word}\`.`, span, repairs)
    }
    if (word === '') this.stop('A value should stand here.')
    if (word.startsWith('#') || word.startsWith('/')) this.stop('JSON has no comments.', span)
    if (word.startsWith("'")) this.stop('JSON puts texts in double quotes.', span)
    if (/^[-+.\d]/.test(word)) this.stop(`\`${word}\` is not a number as JSON writes it.`, span)
    return this.stop(`\`${word}\` is no JSON value; a text needs double quotes.`, span)
  }

  private space(): void {
    this.take(/[ \t\r\n]*/y)
    if (/[#/]/.test(this.text[this.at] ?? '')) {
      const end = this.text.slice(this.at).search(/[\r\n]/)
      const span = { start: this.at, end: end < 0 ? this.text.length : this.at + end }
      this.stop('JSON has no comments.', span)
    }
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private stop(message: string, span?: Span, repairs: readonly Repair[] = []): never {
    const end = Math.min(this.at + 1, this.text.length)
    const place = span ?? { start: this.at, end }
    throw new Stop({ span: place, code: 'json', message, severity: 'error', repairs })
  }
}
