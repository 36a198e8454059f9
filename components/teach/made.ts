import { useSyncExternalStore } from 'react'

/*
 * Links of assignments that were made in this browser, latest first. Learners' progress knows
 * nothing of them. Where nothing can be stored the list lasts as long as the page.
 */
const storageKey = 'day-one-made'
const most = 100

let links: readonly string[] | null = null
const listeners = new Set<() => void>()

function read(): readonly string[] {
  if (links) return links
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    links = Array.isArray(stored) ? stored.filter((link) => typeof link === 'string') : []
  } catch {
    links = []
  }
  return links
}

/** The list is read anew first: another tab may have written meanwhile. */
export function changeMade(change: (links: readonly string[]) => readonly string[]): void {
  links = null
  links = change(read()).slice(0, most)
  try {
    localStorage.setItem(storageKey, JSON.stringify(links))
  } catch {
    // Full or forbidden: the link itself is what counts, and it is on the screen.
  }
  for (const tell of listeners) tell()
}

function subscribe(listener: () => void): () => void {
  const stored = (event: StorageEvent) => {
    if (event.key !== storageKey && event.key !== null) return
    links = null
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', stored)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', stored)
  }
}

const none: readonly string[] = []

export function useMade(): readonly string[] {
  return useSyncExternalStore(subscribe, read, () => none)
}
