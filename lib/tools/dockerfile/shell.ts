import type { Span } from './finding'

export type ShellWord = Span & { readonly text: string }

/** One simple command: its words without quotes, in order. */
export type Command = readonly ShellWord[]

/**
 * Splits what a RUN says into commands, as far as rules need it: quotes, continued lines, comments
 * and `&&`, `||`, `;`, `|`. No expansions; a word with `$` keeps it.
 */
export function readCommands(source: string, offset: number): readonly Command[] {
  if (/^\s*\[/.test(source)) return readList(source, offset)
  const token =
    /\\\r?\n|\r?\n[^\S\n]*#[^\n]*(?=\n|$)|[^\S\n]+|(\n|&&|\|\|?|;|&|[()])|((?:"(?:\\[\s\S]|[^"\\])*"?|'[^']*'?|\\[^\n]|[^\s"'\\&|;()])+)|[\s\S]/g
  const commands: ShellWord[][] = [[]]
  let continued = false
  for (const match of source.matchAll(token)) {
    const [all, operator, word] = match
    if (word !== undefined) {
      const from = offset + match.index
      commands.at(-1)?.push({ text: unquoted(word), from, to: from + all.length })
    }
    // A comment or an empty line inside a continued line does not end the command.
    if (operator !== undefined && !(operator === '\n' && continued)) commands.push([])
    if (all.startsWith('\\') && all.endsWith('\n')) continued = true
    else if (word !== undefined || (operator !== undefined && operator !== '\n')) continued = false
  }
  return commands.filter((command) => command.length > 0)
}

/** `["pip", "install", "x"]` is one command without a shell. */
function readList(source: string, offset: number): readonly Command[] {
  const words = [...source.matchAll(/"((?:\\.|[^"\\\n])*)"/g)].map((match) => ({
    text: match[1] ?? '',
    from: offset + match.index + 1,
    to: offset + match.index + match[0].length - 1,
  }))
  return words.length > 0 ? [words] : []
}

const unquoted = (word: string): string => word.replaceAll(/["']|\\(?=[^\n])/g, '')
