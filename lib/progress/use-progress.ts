'use client'

import { useState, useSyncExternalStore } from 'react'
import { keepSame } from './same-data'
import { emptyProgress, type Progress } from './schema'
import { savedStatus, type StorageStatus } from './status'
import { isHydrated, progressStore, storageStatusStore } from './store'

/**
 * A part of the progress. The server and the first client render see an empty progress; the real
 * one follows at once. A selector may build a new object: only changed data renders again.
 */
export function useProgress<T>(selector: (progress: Progress) => T): T {
  const [keep] = useState(keepSame<T>)
  const [keepEmpty] = useState(keepSame<T>)
  return useSyncExternalStore(
    progressStore.subscribe,
    () => keep(selector(progressStore.getState())),
    () => keepEmpty(selector(emptyProgress)),
  )
}

/** False on the server and in the first client render, when progress is not known yet. */
export function useHydrated(): boolean {
  return useSyncExternalStore(progressStore.subscribe, isHydrated, () => false)
}

export function useStorageStatus(): StorageStatus {
  return useSyncExternalStore(
    storageStatusStore.subscribe,
    storageStatusStore.getState,
    () => savedStatus,
  )
}
