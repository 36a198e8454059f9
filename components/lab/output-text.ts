import type { OutputChunk } from '@/lib/kernel/outcome'

export const lengthOf = (output: readonly OutputChunk[]): number =>
  output.reduce((sum, chunk) => sum + chunk.text.length, 0)

/** The output without its first `count` characters: chunks grow, so they cannot be counted. */
export function withoutFirst(
  output: readonly OutputChunk[],
  count: number,
): readonly OutputChunk[] {
  let left = count
  return output.flatMap((chunk) => {
    const text = chunk.text.slice(left)
    left = Math.max(0, left - chunk.text.length)
    return text ? [{ ...chunk, text }] : []
  })
}
