/** Levels of a YAML text that anybody writes. */
export const maxYamlDepth = 100

/** Opened brackets may stand in texts as well, so more of them are let pass than of real levels. */
const maxOpen = 300

/**
 * Offset where a YAML text nests so deeply that its parser would run out of stack (which ends the
 * whole process, not with an exception); null for every other text. Needs no parsing.
 */
export function tooDeepAt(text: string): number | null {
  const columns: number[] = []
  let open = 0
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const marks = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line[0])?.[0] ?? ''
    if (marks.length === line[0].length && marks.trim() === '') continue
    const first = marks.search(/[^ \t]|$/)
    while ((columns.at(-1) ?? -1) >= first) columns.pop()
    columns.push(first)
    for (const mark of marks.matchAll(/[-?:]/g)) columns.push(mark.index + 1)
    if (columns.length > maxYamlDepth * 2) return line.index
    for (let at = 0; at < line[0].length; at++) {
      const char = line[0][at]
      if (char === '[' || char === '{') open++
      else if (char === ']' || char === '}') open = Math.max(0, open - 1)
      if (open > maxOpen) return line.index + at
    }
  }
  return null
}
