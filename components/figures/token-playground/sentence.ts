import type { Tally } from '@/lib/figures/tokens-compare'

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** The count of a cut in one or two sentences. */
export function describeTokens(tally: Tally, alone: number): string {
  if (tally.perToken === null) return 'No text, no tokens.'
  const said = [
    `${plural(tally.tokens, 'token', 'tokens')} for ${plural(tally.characters, 'character', 'characters')} (${plural(tally.bytes, 'byte', 'bytes')}): ${tally.perToken.toFixed(2)} characters a token.`,
  ]
  if (tally.parts > 0)
    said.push(`${plural(tally.parts, 'token is', 'tokens are')} part of a character (dashed).`)
  if (alone > 0)
    said.push(
      `${plural(alone, 'token is', 'tokens are')} cut differently in the other (thick foot).`,
    )
  return said.join(' ')
}
