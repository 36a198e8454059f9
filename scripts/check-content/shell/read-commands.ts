/** One simple command: its words as the program gets them, and the line it starts on, from 1. */
export type ShellCommand = { readonly words: readonly string[]; readonly line: number }

/** Words that stand before a command, and those that end or separate lists of commands. */
const keywords = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '!', '{', 'time'])
const closers = new Set(['fi', 'done', 'esac', '}'])
const notCommands = new Set(['for', 'case', 'select', 'function', '[['])

type Token =
  | { readonly kind: 'word'; readonly text: string; readonly line: number }
  | { readonly kind: 'end' }

/**
 * The simple commands of a piece of shell, without redirections, assignments and comments. Of a
 * transcript, whose typed lines begin with `$ `, the typed lines only. Never throws: what is not
 * shell comes out as odd commands.
 */
export function readCommands(code: string, firstLine = 1): ShellCommand[] {
  const commands: ShellCommand[] = []
  let words: string[] = []
  let line = firstLine
  const close = () => {
    const command = asTyped(words)
    if (command.length > 0) commands.push({ words: command, line })
    words = []
  }
  for (const token of new Scanner(typedLines(code), firstLine).tokens(commands)) {
    if (token.kind === 'end') close()
    else {
      if (words.length === 0) line = token.line
      words.push(token.text)
    }
  }
  close()
  return commands.toSorted((a, b) => a.line - b.line)
}

/** Keeps the number of lines, so that places stay right. */
function typedLines(code: string): string {
  const lines = code.split('\n')
  if (!lines.some((each) => /^\s*\$ /.test(each))) return code
  let goesOn = false
  const kept = lines.map((each) => {
    const typed = goesOn || /^\s*\$ /.test(each)
    goesOn = typed && each.endsWith('\\')
    return typed ? each.replace(/^\s*[$>] /, '') : ''
  })
  return kept.join('\n')
}

function asTyped(words: readonly string[]): readonly string[] {
  let start = 0
  for (const word of words) {
    if (!keywords.has(word) && !/^[A-Za-z_]\w*=/.test(word)) break
    start += 1
  }
  const first = words[start]
  if (first === undefined || closers.has(first) || notCommands.has(first)) return []
  return words.slice(start)
}

class Scanner {
  private at = 0
  private readonly heredocs: string[] = []

  constructor(
    private readonly text: string,
    private line: number,
  ) {}

  /** Commands inside `$(…)` go straight into `found`. */
  *tokens(found: ShellCommand[]): Generator<Token> {
    while (this.at < this.text.length) {
      const rest = this.text.slice(this.at)
      const skipped = /^(?:[ \t\r]+|\\\r?\n|#[^\n]*)/.exec(rest)?.[0]
      // `<name>` stands for something that the reader fills in.
      const redirect = /^(?:\d*(?:<<-?|<<<|&>>?|>>|>\||>&|<&|>|<(?![a-z][\w-]*>)))/.exec(rest)?.[0]
      const operator = /^(?:\|\||&&|;;|[|&;()])/.exec(rest)?.[0]
      if (skipped !== undefined) this.skip(skipped)
      else if (rest.startsWith('\n')) {
        this.newline()
        yield { kind: 'end' }
      } else if (redirect !== undefined) this.redirection(redirect, found)
      else if (operator !== undefined) {
        this.skip(operator)
        yield { kind: 'end' }
      } else {
        const { line, at } = this
        yield { kind: 'word', text: this.word(found), line }
        if (this.at === at) this.skip(rest.slice(0, 1))
      }
    }
  }

  private skip(text: string): void {
    this.at += text.length
    this.line += text.split('\n').length - 1
  }

  private newline(): void {
    this.skip('\n')
    for (const end of this.heredocs.splice(0)) {
      const rest = this.text.slice(this.at)
      const lines = rest.split('\n')
      const last = lines.findIndex((each) => each.trim() === end)
      this.skip(last < 0 ? rest : `${lines.slice(0, last + 1).join('\n')}\n`.slice(0, rest.length))
    }
  }

  private redirection(operator: string, found: ShellCommand[]): void {
    this.skip(operator)
    this.skip(/^[ \t]*/.exec(this.text.slice(this.at))?.[0] ?? '')
    const target = this.word(found)
    if (/<<-?$/.test(operator) && target !== '') this.heredocs.push(target)
  }

  private word(found: ShellCommand[]): string {
    let word = ''
    while (this.at < this.text.length) {
      const rest = this.text.slice(this.at)
      const placeholder = /^<[a-z][\w-]*>/.exec(rest)?.[0]
      const plain = /^[^\s'"\\$`|&;()<>]+/.exec(rest)?.[0]
      const single = /^'([^']*)(?:'|$)/.exec(rest)
      const double = /^"((?:[^"\\]|\\[^]?)*)(?:"|$)/.exec(rest)
      if (plain ?? placeholder) word += this.taken(plain ?? placeholder ?? '')
      else if (single) {
        this.skip(single[0])
        word += single[1] ?? ''
      } else if (double) {
        const inside = double[1] ?? ''
        this.nested(inside, found)
        this.skip(double[0])
        word += inside.replaceAll(/\\(["\\$`])/g, '$1')
      } else if (rest.startsWith('$(')) {
        const inner = enclosed(rest)
        this.nested(rest.slice(0, inner.length + 3), found)
        word += this.taken(rest.slice(0, inner.length + 3))
      } else if (rest.startsWith('\\') && !/^\\\r?\n/.test(rest)) {
        word += this.taken(rest.slice(0, 2)).slice(1)
      } else if (/^[$`]/.test(rest)) word += this.taken(rest.slice(0, 1))
      else break
    }
    return word
  }

  private taken(text: string): string {
    this.skip(text)
    return text
  }

  private nested(text: string, found: ShellCommand[]): void {
    let from = text.indexOf('$(')
    while (from >= 0) {
      const inner = enclosed(text.slice(from))
      const line = this.line + text.slice(0, from).split('\n').length - 1
      if (!inner.startsWith('(')) found.push(...readCommands(inner, line))
      from = text.indexOf('$(', from + 2 + inner.length)
    }
  }
}

/** What stands between `$(` and the parenthesis that closes it, or the end. */
function enclosed(text: string): string {
  let depth = 0
  for (let index = 1; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1
    else if (text[index] === ')' && --depth === 0) return text.slice(2, index)
  }
  return text.slice(2)
}
