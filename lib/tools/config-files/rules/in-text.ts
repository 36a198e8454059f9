import type { Located, Span } from '../located'

/**
 * Where a part of a text stands in its file: in its quotes. With escapes in it, or over several
 * lines, places inside do not line up, and the whole is meant.
 */
export function insideText(
  text: string,
  { span, value }: Located,
  start: number,
  end: number,
): Span {
  const written = text.slice(span.start, span.end)
  const opening = /^["']/.test(written) ? 1 : 0
  const exact =
    typeof value === 'string' && written.slice(opening, opening + value.length) === value
  if (!exact) return span
  return {
    start: span.start + opening + start,
    end: span.start + opening + Math.max(end, start + 1),
  }
}
