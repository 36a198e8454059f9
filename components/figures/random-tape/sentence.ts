import { loops, type Linear, type Loop } from '@/lib/figures/random-tape'

const before: Record<Loop, string> = {
  none: 'Nothing is drawn before the layer',
  plain: 'A loop without shuffling still draws one 64-bit number, two words',
  shuffle: 'A shuffled loop draws two 64-bit numbers, four words',
}

/** What the figure shows, in words. */
export function describeTape(
  seed: number,
  loop: Loop,
  layer: Linear,
  numpy: readonly number[],
): string {
  const first = layer.weight[0]?.[0]?.toFixed(4)
  const read = numpy.map((number) => number.toFixed(4)).join(', ')
  const other = read ? `NumPy has read ${read}` : 'NumPy has read nothing yet'
  return (
    `Seed ${seed}. ${before[loop]}, so nn.Linear(3, 2) starts at word ${loops[loop] + 1} ` +
    `and its first weight is ${first}. ${other}; its head is its own and does not move torch’s.`
  )
}
