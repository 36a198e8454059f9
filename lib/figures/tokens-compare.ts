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

/** Joins neighbouring tokens that are no text alone until their bytes are. */
function wholesOf(tokens: readonly Token[]): (string | null)[] {
  const wholes: (string | null)[] = tokens.map(() => null)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let open: number[] = []
  let bytes: number[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.text !== null && open.length === 0) continue
    open.push(i)
    bytes.push(...token.bytes)
    const text = decoded(decoder, bytes)
    if (text === null) continue
    for (const index of open) wholes[index] = text
    open = []
    bytes = []
  }
  return wholes
}

function decoded(decoder: TextDecoder, bytes: readonly number[]): string | null {
  try {
    return decoder.decode(new Uint8Array(bytes))
  } catch {
    return null
  }
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
