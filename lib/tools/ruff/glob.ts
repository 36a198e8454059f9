/** What one place of a pattern accepts; `many` stands for any number of characters. */
type Part = { readonly many: true } | { readonly many: false; readonly takes: RegExp | string }

/** Patterns with more alternatives than this match nothing: nobody writes them by hand. */
const mostAlternatives = 256

/**
 * Whether a path matches a pattern as Ruff reads patterns: `*` and `?` match a slash too, a `**`
 * between slashes may stand for nothing, `[a-z]`, `[!a-z]` and `{a,b}` work as in a shell.
 * The work grows with pattern times path, whatever a learner types.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const whole = pattern.replaceAll(/(^|\/)\*\*\//g, '$1{,*/}')
  return alternatives(whole).some((one) => matchesParts(parts(one), path))
}

const brace = /(?<!\\)\{([^{}]*)\}/

function alternatives(pattern: string): readonly string[] {
  let open: readonly string[] = [pattern]
  while (open.length <= mostAlternatives) {
    if (!open.some((one) => brace.test(one))) return open
    open = open.flatMap(withoutFirstBrace)
  }
  return []
}

function withoutFirstBrace(pattern: string): readonly string[] {
  const found = brace.exec(pattern)
  if (!found) return [pattern]
  const before = pattern.slice(0, found.index)
  const after = pattern.slice(found.index + found[0].length)
  return (found[1] ?? '').split(',').map((choice) => before + choice + after)
}

function parts(pattern: string): readonly Part[] {
  const pieces = pattern.match(/\\.|\[!?\]?[^\]]*\]|[^]/gu) ?? []
  return pieces.map((piece): Part => {
    if (piece === '*') return { many: true }
    if (piece === '?') return { many: false, takes: /^[^]$/u }
    if (piece.length > 1 && piece.startsWith('[')) return { many: false, takes: charClass(piece) }
    return { many: false, takes: piece.length > 1 && piece[0] === '\\' ? piece.slice(1) : piece }
  })
}

function charClass(piece: string): RegExp | string {
  const negated = piece[1] === '!' || piece[1] === '^'
  const inside = piece.slice(negated ? 2 : 1, -1).replaceAll(/[\\\]^]/g, String.raw`\$&`)
  try {
    return new RegExp(`^[${negated ? '^' : ''}${inside}]$`, 'u')
  } catch {
    // `[z-a]`: Ruff refuses such a pattern, so it is reported where it stands.
    return piece
  }
}

/** Keeps the set of places in the pattern that the text read so far can have reached. */
function matchesParts(all: readonly Part[], text: string): boolean {
  let reached = closure(all, new Set([0]))
  for (const char of text) {
    const next = new Set<number>()
    for (const at of reached) {
      const part = all[at]
      if (part?.many) next.add(at)
      else if (part && accepts(part.takes, char)) next.add(at + 1)
    }
    reached = closure(all, next)
  }
  return reached.has(all.length)
}

function closure(all: readonly Part[], places: Set<number>): Set<number> {
  // A set visits what is added while it is walked: several stars in a row need no loop of ours.
  for (const at of places) if (all[at]?.many) places.add(at + 1)
  return places
}

function accepts(takes: RegExp | string, char: string): boolean {
  return typeof takes === 'string' ? takes === char : takes.test(char)
}
