import type { KeepFailure } from '../messages'

/** What is known of the site's own pages and files; Python and tools are counted elsewhere. */
export type SiteState =
  /** Not looked yet, or a browser or frame that has no service workers. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'impossible'; readonly why: 'browser' | 'insecure' | 'refused' }
  /** Switched off here, or not asked for by somebody who saves data. */
  | { readonly kind: 'off' }
  | { readonly kind: 'keeping'; readonly bytes: number; readonly total: number }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly reason: KeepFailure }

/** `ready`: another version waits. `replaced`: it serves already, and this page is of the old one. */
export type UpdateState = 'none' | 'ready' | 'replaced'

export type OfflineState = { readonly site: SiteState; readonly update: UpdateState }

const start: OfflineState = { site: { kind: 'unknown' }, update: 'none' }
let state = start
const listeners = new Set<() => void>()

export const offlineState = (): OfflineState => state
/** Before hydration. */
export const offlineStart = (): OfflineState => start

export function setOffline(change: Partial<OfflineState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

export function subscribeOffline(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
