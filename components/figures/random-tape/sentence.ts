import { loops, type Linear, type Loop } from '@/lib/figures/random-tape'
import type { english } from '@/lib/messages/figures/random-tape/en'

/** What the figure shows, in words; numbers as Python writes them. */
export function describeTape(
  t: typeof english,
  seed: number,
  loop: Loop,
  layer: Linear,
  numpy: readonly number[],
): string {
  const first = layer.weight[0]?.[0]?.toFixed(4) ?? ''
  const read = numpy.map((number) => number.toFixed(4)).join(', ')
  return (
    t.starts(seed, t.drawn[loop], loops[loop] + 1, first) +
    (read ? t.numpyRead(read) : t.numpyNothing)
  )
}
