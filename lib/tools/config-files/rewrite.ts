import type { Repair, Span } from './located'

/** Another word in the place of one, in the quotes of the old one. */
export function rewrite(text: string, span: Span, word: string): Repair {
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? ''
  return { title: `Write ${word}`, span, text: `${quote}${word}${quote}` }
}
