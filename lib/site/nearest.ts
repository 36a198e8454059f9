/** The number of letters to add, drop, change or swap to get from `a` to `b`. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + change,
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
  }
  return at(a.length, b.length)
}

/** Ids that `wanted` was probably meant to be, nearest first; a part of an id counts as near. */
export function nearest(wanted: string, ids: readonly string[], most = 3): string[] {
  if (wanted === '') return []
  return ids
    .map((id) => ({ id, distance: distanceTo(wanted, id) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length * 0.4))
    .toSorted((one, two) => one.distance - two.distance)
    .slice(0, most)
    .map(({ id }) => id)
}

function distanceTo(wanted: string, id: string): number {
  const parts = id.split('-').filter((part) => part.length > 3)
  const part = Math.min(...parts.map((word) => editDistance(wanted, word) + 0.5))
  const within = wanted.length > 2 && id.includes(wanted) ? 1 : Number.POSITIVE_INFINITY
  return Math.min(editDistance(wanted, id), part, within)
}
