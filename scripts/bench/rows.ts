export type Row = {
  readonly name: string
  readonly ours: number
  readonly base: number
  /** What a well-known editor for the same job takes, where it does that job. */
  readonly peer?: number
  readonly unit: 'ms' | 'bytes'
  readonly value: number
  readonly target: number
  readonly kind: 'ratio' | 'difference'
}

export const ratio = (
  name: string,
  [ours, base, peer]: readonly [ours: number, base: number, peer?: number],
  unit: Row['unit'],
  target: number,
): Row => ({
  name,
  ours,
  base,
  ...(peer === undefined ? {} : { peer }),
  unit,
  value: ours / base,
  target,
  kind: 'ratio',
})

export const difference = (name: string, ours: number, base: number, target: number): Row => ({
  name,
  ours,
  base,
  unit: 'ms',
  value: ours - base,
  target,
  kind: 'difference',
})

export function printRows(rows: readonly Row[]): void {
  for (const { name, ours, base, peer, unit, value, target, kind } of rows) {
    const shown = kind === 'ratio' ? value.toFixed(3) : `${Math.round(value)} ms`
    const goal = kind === 'ratio' ? `≤ ${target}` : `< ${target} ms`
    const beside = peer === undefined ? '' : `; PyScript ${Math.round(peer)} ${unit}`
    const parts = `${Math.round(ours)} against ${Math.round(base)} ${unit}${beside}`
    console.log(
      `${name.padEnd(58)} ${shown.padStart(8)}  target ${goal}${value <= target ? '' : '  MISSED'}\n    ${parts}`,
    )
  }
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * The medians of several rounds, in each of which everything is measured once in turn: what else
 * the machine does hits all alike. The first round, which fills caches, does not count.
 */
export async function interleaved(
  rounds: number,
  measures: readonly (() => Promise<number>)[],
): Promise<number[]> {
  const values: number[][] = measures.map(() => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, measure] of measures.entries()) {
      const value = await measure()
      if (round > 0) values[at]?.push(value)
    }
  }
  return values.map(median)
}
