import { editDistance } from '@/lib/text/edit-distance'

const folded = (key: string) => key.toLowerCase().replaceAll('_', '-')

/** The known word that `wanted` most probably stands for; null when none is near. */
export function nearestKey(wanted: string, known: readonly string[]): string | null {
  // Nobody's typing slip is this long, and the distance takes length times length.
  if (wanted.length > 60) return null
  const most = wanted.length < 4 ? 1 : Math.max(1, Math.floor(wanted.length / 3))
  let best: { key: string; far: number } | null = null
  for (const key of known) {
    const far = editDistance(folded(wanted), folded(key))
    if (far <= most && far < key.length && far < (best?.far ?? Infinity)) best = { key, far }
  }
  return best?.key ?? null
}
