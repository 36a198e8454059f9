'use client'

import { useSyncExternalStore } from 'react'
import type { Area, Spoken } from './area'

/**
 * The words of an area in the reader's language. The server and the first client render speak
 * English, so nothing differs while React takes over; the chosen language follows at once.
 */
export function useText<T>(area: Area<T>): Spoken<T> {
  return useSyncExternalStore(area.subscribe, area.current, () => area.english)
}
