/** The name that is at most two slips of the keyboard away; undefined when none or several are. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const close = [...names]
    .map((name) => ({ name, slips: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ slips }) => slips <= 2)
    .toSorted((a, b) => a.slips - b.slips)
  const [first, second] = close
  return first && first.slips !== second?.slips ? first.name : undefined
}

/** Levenshtein's distance, a row at a time; texts of very different length are simply far apart. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
