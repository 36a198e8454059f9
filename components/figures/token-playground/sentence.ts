import type { Tally } from '@/lib/figures/tokens-compare'
import type { english } from '@/lib/messages/figures/token-playground/en'

/** The count of a cut in one or two sentences. */
export function describeTokens(t: typeof english, tally: Tally, alone: number): string {
  const { tokens, characters, bytes, parts, perToken } = tally
  if (perToken === null) return t.noText
  const marked = [parts > 0 && t.parts(parts), alone > 0 && t.alone(alone)]
  return [t.tally(tokens, characters, bytes, perToken), ...marked].filter(Boolean).join('')
}
