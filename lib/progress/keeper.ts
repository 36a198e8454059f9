import { createStore } from 'zustand/vanilla'
import { persist } from 'zustand/middleware'
import { mergeProgress } from './merge'
import { emptyProgress, type Progress } from './schema'
import { storageKey, type Stash } from './stash'
import { savedStatus, type StorageStatus } from './status'
import { Vault } from './vault'

export type Change = (progress: Progress) => Progress
/** `soon` is for what comes with every key stroke: stored within `delay` milliseconds. */
export type Urgency = 'now' | 'soon'

const delay = 300

/**
 * Progress in memory, bound to the stored state. Changes made before hydration wait for it, so
 * they can never overwrite what was saved. `pending` holds the changes not stored yet: when
 * another tab deletes everything, they are what is redone on top of the empty state.
 */
export function createKeeper(stash: Stash | null, now: () => number = Date.now) {
  const vault = new Vault(stash, now)
  let pending: Change[] = []
  let hydrated = false
  let adopting = false
  let timer: ReturnType<typeof setTimeout> | null = null

  const status = createStore<StorageStatus>(() => savedStatus)
  const store = createStore<Progress>()(
    persist(() => emptyProgress, {
      name: storageKey,
      skipHydration: true,
      // The vault has checked and migrated what it returns: persist's own version never moves.
      storage: {
        getItem: () => {
          const opened = vault.open()
          status.setState(opened.status, true)
          return { state: opened.progress, version: 0 }
        },
        setItem: () => {
          if (!adopting) timer ??= setTimeout(flush, delay)
        },
        removeItem: () => undefined,
      },
      // What getItem returned above, or nothing.
      merge: (stored, current) => mergeProgress(current, (stored ?? emptyProgress) as Progress),
    }),
  )

  function join(stored: Progress): Progress {
    const current = store.getState()
    const deletedElsewhere = stored.epoch > current.epoch
    return deletedElsewhere
      ? pending.reduce((progress, change) => change(progress), stored)
      : mergeProgress(current, stored)
  }

  function adopt(progress: Progress, next: StorageStatus): void {
    adopting = true
    store.setState(progress, true)
    adopting = false
    if (next.message !== status.getState().message) status.setState(next, true)
  }

  function flush(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (!hydrated || pending.length === 0) return
    const written = vault.write(join)
    pending = []
    adopt(written.progress, written.status)
  }

  return {
    store,
    status,
    vault,
    flush,
    isHydrated: () => hydrated,

    hydrate(): void {
      if (hydrated) return
      void store.persist.rehydrate()
      hydrated = true
      if (pending.length === 0) return
      adopt(
        pending.reduce((progress, change) => change(progress), store.getState()),
        status.getState(),
      )
      flush()
    },

    commit(change: Change, urgency: Urgency): void {
      pending.push(change)
      if (!hydrated) return
      store.setState(change(store.getState()), true)
      if (urgency === 'now') flush()
    },

    /** Takes in what another tab has stored. */
    refresh(): void {
      if (!hydrated) return
      const read = vault.read()
      adopt(join(read.progress), read.status)
    },
  }
}

export type Keeper = ReturnType<typeof createKeeper>
