import type { Problem, Span } from './located'
import { textPositions } from './text-positions'

/** A key that its table or mapping has already: readers refuse it or keep one in silence. */
export function twice(text: string, key: string, span: Span, earlier: Span): Problem {
  const { line } = textPositions(text).at(earlier.start)
  const message = `\`${key}\` is written twice here; the first is in line ${line}.`
  return { span, code: 'duplicate-key', message, severity: 'error' }
}
