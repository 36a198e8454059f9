import { editDistance } from '@/lib/text/edit-distance'

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
