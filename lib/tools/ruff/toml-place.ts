import type { Range } from '../tool'

const segment = /"[^"\n]*"|'[^'\n]*'|[\w-]+/g

/** `lint."a.b"` -> `lint`, `a.b`. */
function keysOf(dotted: string): readonly string[] {
  return (dotted.match(segment) ?? []).map((key) => key.replace(/^(["'])(.*)\1$/, '$2'))
}

/**
 * Where a TOML text sets the given key, or the nearest table above it; the words that a complaint
 * quotes are looked for from there on. The start of the text where nothing is found.
 */
export function tomlPlace(text: string, keys: readonly string[], words: readonly string[]): Range {
  const lines = text.split(/\r\n|\r|\n/)
  const key = bestKey(lines, keys)
  if (!key) return span(0, 0, lines[0]?.length ?? 0)
  const until = lines.findIndex((line, at) => at > key.line && /^\s*(\[|[\w."'-]+\s*=)/.test(line))
  for (let at = key.line; at < (until < 0 ? lines.length : until); at += 1) {
    const from = at === key.line ? key.to : 0
    for (const word of words) {
      const found = lines[at]?.indexOf(word, from) ?? -1
      if (word && found >= 0) return span(at, found, found + word.length)
    }
  }
  return span(key.line, key.from, key.to)
}

type Place = { readonly line: number; readonly from: number; readonly to: number }

/** The line whose key is the longest beginning of the one that is sought. */
function bestKey(lines: readonly string[], sought: readonly string[]): Place | null {
  let table: readonly string[] = []
  let best: (Place & { readonly depth: number }) | null = null
  for (const [line, text] of lines.entries()) {
    const lead = text.length - text.trimStart().length
    const found = /^(\[{0,2})((?:"[^"]*"|'[^']*'|[^=\]#"'])+)([=\]])/.exec(text.slice(lead))
    if (!found) continue
    const [, brackets = '', name = '', end] = found
    if ((end === ']') !== brackets.length > 0) continue
    const own = keysOf(name)
    if (end === ']') table = own
    const full = end === ']' ? own : [...table, ...own]
    const from = lead + brackets.length
    const isStart = full.length > 0 && full.every((key, at) => key === sought[at])
    if (isStart && full.length > (best?.depth ?? 0)) {
      best = { line, from, to: from + name.trimEnd().length, depth: full.length }
    }
  }
  return best
}

function span(line: number, from: number, to: number): Range {
  return {
    from: { line: line + 1, column: from + 1 },
    to: { line: line + 1, column: to + 1 },
  }
}
