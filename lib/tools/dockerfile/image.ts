/** The parts of `registry/repository:tag@digest`. */
export type Image = {
  /** Null where Docker Hub is meant. */
  readonly registry: string | null
  readonly repository: string
  readonly tag: string | null
  readonly digest: string | null
}

/** Null for what names no image: nothing, or letters that no image has. */
export function readImage(reference: string): Image | null {
  const [name = '', digest = null] = reference.split('@')
  const colon = name.lastIndexOf(':')
  const tagged = colon > name.lastIndexOf('/')
  const path = tagged ? name.slice(0, colon) : name
  const first = path.split('/')[0] ?? ''
  const registry = path.includes('/') && /[.:]|^localhost$/.test(first) ? first : null
  const repository = registry === null ? path : path.slice(registry.length + 1)
  if (!/^[a-z0-9._/-]+$/.test(repository)) return null
  return { registry, repository, tag: tagged ? name.slice(colon + 1) : null, digest }
}

/**
 * Puts defaults in for `$NAME`, `${NAME}`, `${NAME:-word}` and `${NAME:+word}`. Null when something
 * is left unknown: then nothing is said of the image.
 */
export function resolved(text: string, defaults: ReadonlyMap<string, string>): string | null {
  let unknown = false
  const value = text.replaceAll(
    /\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g,
    (_, plain?: string, braced?: string, how?: string, word?: string) => {
      const known = defaults.get(plain ?? braced ?? '')
      if (how === '+') return known === undefined ? '' : (word ?? '')
      const found = known ?? (how === '-' ? word : undefined)
      unknown ||= found === undefined
      return found ?? ''
    },
  )
  return unknown || value.includes('$') ? null : value
}
