import { useEffect, useSyncExternalStore } from 'react'
import type { Package } from './package'
import { routeOf, startOf, type Route } from './route'

/**
 * Pages live behind `#/`, so that Back works in a frame and no server is asked; any other hash is a
 * place on the page that is open.
 */
let path = '/'
let moved = false

export const currentPath = (): string => path

/** To be called once, before anything is shown. */
export function startAt(remembered: string): void {
  path = pathInHash() ?? (remembered.startsWith('/') ? remembered : '/')
}

function pathInHash(): string | null {
  const hash = location.hash.slice(1)
  return hash.startsWith('/') ? hash : null
}

function subscribe(listener: () => void): () => void {
  const changed = () => {
    const asked = pathInHash()
    moved ||= asked !== null
    path = asked ?? path
    listener()
  }
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

export function useRoute(own: Package): { readonly route: Route; readonly place: string } {
  const now = useSyncExternalStore(subscribe, currentPath)
  const found = routeOf(own, now)
  const { place, ...route } = found ?? { ...startOf(own), place: '' }
  return { route, place }
}

/** For a page that was just opened: it is read from its top, or from the place that was asked for. */
export function useArrival(place: string): void {
  useEffect(() => {
    // The link that led here has gone, and with it the focus.
    if (moved) document.getElementById('main')?.focus({ preventScroll: true })
    if (place === '') {
      scrollTo({ top: 0, behavior: 'instant' })
      return
    }
    // What is asked for may still be on its way.
    const arrive = () => document.getElementById(place)?.scrollIntoView({ behavior: 'instant' })
    arrive()
    const observer = new MutationObserver(arrive)
    observer.observe(document.body, { childList: true, subtree: true })
    const timer = setTimeout(() => observer.disconnect(), 2000)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [place])
}
