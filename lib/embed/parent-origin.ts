type Surroundings = {
  /** `location.ancestorOrigins`, nearest first; some browsers have none. */
  readonly ancestorOrigins: ArrayLike<string> | undefined
  readonly referrer: string
}

/**
 * The origin of the page that frames this one; `null` when it is not to be known. A sandboxed
 * parent has the origin "null", to which nothing can be addressed.
 */
export function parentOrigin({ ancestorOrigins, referrer }: Surroundings): string | null {
  const nearest = ancestorOrigins?.[0]
  if (nearest !== undefined) return nearest === 'null' ? null : nearest
  try {
    const { origin } = new URL(referrer)
    return origin === 'null' ? null : origin
  } catch {
    return null
  }
}
