/** The part of `localStorage` that progress needs. */
export type Stash = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export const storageKey = 'day-one'

let provided: Stash | null = null

/** Another place than this browser for the progress of this page; before the store is loaded. */
export function provideStash(stash: Stash): void {
  provided = stash
}

/** Null on the server and where the browser denies storage (blocked, sandboxed, partitioned). */
export function openStash(): Stash | null {
  if (provided) return provided
  if (typeof window === 'undefined') return null
  try {
    const stash = window.localStorage
    // Some browsers hand out the object and throw at its first use.
    stash.getItem(storageKey)
    return stash
  } catch {
    return null
  }
}

/** Firefox has its own name for it; both mean "no room for this value". */
export function isQuotaError(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  )
}
