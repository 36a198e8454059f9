/** A stretch of the axis that one drawn mark covers, label included; both ends in months. */
export type Stretch = { readonly id: string; readonly from: number; readonly to: number }

/**
 * Gives every stretch the first lane in which it touches no other, going from left to right, so
 * that labels never overlap. Returns id -> lane, counted from 0.
 */
export function lanes(stretches: readonly Stretch[]): Readonly<Record<string, number>> {
  const ends: number[] = []
  const lane: Record<string, number> = {}
  for (const { id, from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end < from)
    const index = free === -1 ? ends.length : free
    ends[index] = to
    lane[id] = index
  }
  return lane
}

export function laneCount(lane: Readonly<Record<string, number>>): number {
  return Math.max(0, ...Object.values(lane)) + 1
}
