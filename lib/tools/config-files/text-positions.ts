import type { Position, Range } from '../tool'
import type { Span } from './located'

/** Turns offsets of one text into lines and columns and back; lines end with LF, CRLF or CR. */
export type TextPositions = {
  readonly at: (offset: number) => Position
  readonly range: (span: Span) => Range
  readonly offset: (position: Position) => number
}

export function textPositions(text: string): TextPositions {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  const at = (wanted: number): Position => {
    const offset = Math.max(0, Math.min(wanted, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
  return {
    at,
    range: ({ start, end }) => ({ from: at(start), to: at(Math.max(start, end)) }),
    offset: ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1,
  }
}
