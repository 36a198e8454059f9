/**
 * Where the frame is that the element's attributes ask for; `base` ends in `/`. Without lab and
 * chapter there is nothing to show.
 */
export function addressOf(base: string, read: (name: string) => string | null): string | null {
  const [lab, chapter] = [read('lab'), read('chapter')]
  if (!lab && !chapter) return null
  const url = new URL(`embed/${lab ? `labs/${lab}` : `learn/${chapter}`}`, base)
  for (const name of ['theme', 'accent', 'brief', 'file']) {
    const value = read(name)
    if (value) url.searchParams.set(name, value)
  }
  if (read('readonly') !== null) url.searchParams.set('readonly', '1')
  return url.href
}
