/**
 * Where the frame is that the element's attributes ask for; `base` ends in `/`. Without lab and
 * chapter there is nothing to show. `doctor` is no lab, but says whether labs would work.
 */
export function addressOf(base: string, read: (name: string) => string | null): string | null {
  const [lab, chapter] = [read('lab'), read('chapter')]
  if (!lab && !chapter) return null
  const place = lab === 'doctor' ? lab : lab ? `labs/${lab}` : `learn/${chapter}`
  const url = new URL(`embed/${place}`, base)
  for (const name of ['theme', 'accent', 'brief', 'file', 'lang']) {
    const value = read(name)
    if (value) url.searchParams.set(name, value)
  }
  if (read('readonly') !== null) url.searchParams.set('readonly', '1')
  return url.href
}
