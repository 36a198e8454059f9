/** Letters to add, drop, change or swap with a neighbour to get from `a` to `b`. */
export function distance(a: string, b: string): number {
  let older: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (older[j - 2] ?? 0) + 1)
      row.push(least)
    }
    older = last
    last = row
  }
  return last[b.length] ?? 0
}

const folded = (key: string) => key.toLowerCase().replaceAll('_', '-')

/** The known word that `wanted` most probably stands for; null when none is near. */
export function nearestKey(wanted: string, known: readonly string[]): string | null {
  // Nobody's typing slip is this long, and the distance takes length times length.
  if (wanted.length > 60) return null
  const most = wanted.length < 4 ? 1 : Math.max(1, Math.floor(wanted.length / 3))
  let best: { key: string; far: number } | null = null
  for (const key of known) {
    const far = distance(folded(wanted), folded(key))
    if (far <= most && far < key.length && far < (best?.far ?? Infinity)) best = { key, far }
  }
  return best?.key ?? null
}
