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

/** Adds to the output; neighbours of one stream become one chunk. */
export function appended(
  output: readonly OutputChunk[],
  chunks: readonly OutputChunk[],
): readonly OutputChunk[] {
  const all = [...output]
  for (const chunk of chunks) {
    const last = all.at(-1)
    if (last?.stream === chunk.stream) {
      all[all.length - 1] = { stream: chunk.stream, text: last.text + chunk.text }
    } else all.push(chunk)
  }
  return all
}

/** What was typed into the program, line by line. */
export const typedText = (output: readonly OutputChunk[]): string =>
  output.flatMap(({ stream, text }) => (stream === 'stdin' ? [text] : [])).join('')
