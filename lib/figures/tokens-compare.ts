import type { Token } from './tokens'

/** A token as it is drawn. */
export type Piece = Token & {
  /** For a token that is part of a character: the characters it belongs to. */
  readonly of: string | null
  /** No token of the other vocabulary covers exactly these bytes. */
  readonly alone: boolean
}

/** Tokens with what they are part of, and whether another cut of the same text has them too. */
export function pieces(tokens: readonly Token[], other: readonly Token[] = tokens): Piece[] {
  const spans = new Set(spansOf(other))
  const wholes = wholesOf(tokens)
  return spansOf(tokens).flatMap((span, i) => {
    const token = tokens[i]
    return token ? { ...token, of: wholes[i] ?? null, alone: !spans.has(span) } : []
  })
}

/** `start-end` in bytes, for each token. */
function spansOf(tokens: readonly Token[]): string[] {
  let at = 0
  return tokens.map(({ bytes }) => `${at}-${(at += bytes.length)}`)
}

/** Joins neighbouring tokens that are no text alone until they end with a whole character. */
function wholesOf(tokens: readonly Token[]): (string | null)[] {
  const wholes: (string | null)[] = tokens.map(() => null)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let first = 0
  let missing = 0
  for (const [i, { bytes, text }] of tokens.entries()) {
    if (missing === 0) first = i
    for (const byte of bytes) missing = missing > 0 ? missing - 1 : continuations(byte)
    if (missing > 0 || (text !== null && first === i)) continue
    const group = tokens.slice(first, i + 1)
    const whole = decoder.decode(new Uint8Array(group.flatMap((token) => token.bytes)))
    wholes.fill(whole, first, i + 1)
  }
  return wholes
}

/** How many bytes follow a first byte of UTF-8. */
function continuations(byte: number): number {
  if (byte < 0xc0) return 0
  if (byte < 0xe0) return 1
  return byte < 0xf0 ? 2 : 3
}

export type Tally = {
  readonly tokens: number
  /** Code points, as Python counts. */
  readonly characters: number
  readonly bytes: number
  /** Tokens that hold part of a character. */
  readonly parts: number
  /** null for an empty text. */
  readonly perToken: number | null
}

export function tally(text: string, tokens: readonly Token[]): Tally {
  const characters = Array.from(text).length
  return {
    tokens: tokens.length,
    characters,
    bytes: tokens.reduce((sum, token) => sum + token.bytes.length, 0),
    parts: tokens.filter((token) => token.text === null).length,
    perToken: tokens.length === 0 ? null : characters / tokens.length,
  }
}
