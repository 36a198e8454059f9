'use client'

import { useState, useSyncExternalStore } from 'react'
import type { Aside } from './asides'
import { keepSame } from './same-data'
import { listAsides, progressStore, storageStatusStore } from './store'

const none: readonly Aside[] = []

/** The stored states that were put aside, oldest first. */
export function useAsides(): readonly Aside[] {
  const [keep] = useState(keepSame<readonly Aside[]>)
  return useSyncExternalStore(
    subscribe,
    () => keep(listAsides()),
    () => none,
  )
}

/** Copies come with a change of status and go with a deletion. */
function subscribe(listener: () => void): () => void {
  const stops = [progressStore.subscribe(listener), storageStatusStore.subscribe(listener)]
  return () => stops.forEach((stop) => stop())
}
