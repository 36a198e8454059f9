import { formsOf, wordsOf } from './tokens'

/** A piece of text; `marked` is what the reader looked for. */
export type Piece = { readonly text: string; readonly marked: boolean }

/** The whole text with its matched words marked. */
export function marked(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { text: word, at: start } of matchesIn(text, terms)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false })
    pieces.push({ text: word, marked: true })
    at = start + word.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces
}

/** The part of a text, about `length` characters, in which most of the matched words stand. */
export function snippet(text: string, terms: ReadonlySet<string>, length = 150): readonly Piece[] {
  const places = matchesIn(text, terms)
  const counts = places.map(
    ({ at }) => places.filter((other) => other.at >= at && other.at < at + length * 0.7).length,
  )
  const best = places[counts.indexOf(Math.max(...counts))]?.at ?? 0
  const start = wordStart(text, best < length * 0.4 ? 0 : best - length * 0.3)
  const end = wordEnd(text, start + length)
  const cut = `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`
  return marked(cut, terms)
}

const matchesIn = (text: string, terms: ReadonlySet<string>) =>
  wordsOf(text).filter(({ text: word }) => formsOf(word).some((form) => terms.has(form)))

const wordStart = (text: string, at: number): number =>
  at <= 0 ? 0 : text.indexOf(' ', Math.floor(at)) + 1

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 40 ? space : at
}
