import { useMemo, useSyncExternalStore } from 'react'
import { readLink, type ReadLink } from '@/lib/assign/link'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** What stands behind `#` in the address; null until the browser has the page. */
export function useLink(): { readonly hash: string; readonly read: ReadLink } | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => null,
  )
  return useMemo(() => (hash === null ? null : { hash, read: readLink(hash) }), [hash])
}
