import { persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
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
export class Keeper {
  readonly vault: Vault
  readonly status = createStore<StorageStatus>(() => savedStatus)
  readonly store
  private pending: Change[] = []
  private hydrated = false
  private adopting = false
  private leaving = false
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor(stash: Stash | null, now: () => number = Date.now) {
    this.vault = new Vault(stash, now)
    this.store = this.createPersistedStore()
  }

  readonly isHydrated = () => this.hydrated

  hydrate(): void {
    if (this.hydrated) return
    void this.store.persist.rehydrate()
    this.hydrated = true
    if (this.pending.length === 0) return
    this.store.setState(redo(this.pending, this.store.getState()), true)
    this.flush()
  }

  commit(change: Change, urgency: Urgency): void {
    this.pending.push(change)
    if (!this.hydrated) return
    this.store.setState(change(this.store.getState()), true)
    if (urgency === 'now' || this.leaving) this.flush()
  }

  readonly flush = () => {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    if (!this.hydrated || this.pending.length === 0) return
    const written = this.vault.write((stored) => this.join(stored))
    this.pending = []
    this.adopt(written.progress, written.status)
  }

  /** The page is being left or hidden: from here on nothing can wait. */
  readonly leave = () => {
    this.leaving = true
    this.flush()
  }

  /** Takes in what another tab has stored; also when the page is shown again. */
  readonly refresh = () => {
    this.leaving = false
    if (!this.hydrated) return
    const read = this.vault.read()
    this.adopt(this.join(read.progress), read.status)
  }

  private join(stored: Progress): Progress {
    const current = this.store.getState()
    const deletedElsewhere = stored.epoch > current.epoch
    return deletedElsewhere ? redo(this.pending, stored) : mergeProgress(current, stored)
  }

  private adopt(progress: Progress, status: StorageStatus): void {
    this.adopting = true
    this.store.setState(progress, true)
    this.adopting = false
    if (status !== this.status.getState()) this.status.setState(status, true)
  }

  private createPersistedStore() {
    let opened = emptyProgress
    return createStore<Progress>()(
      persist(() => emptyProgress, {
        name: storageKey,
        skipHydration: true,
        // The vault has checked and migrated what it returns: persist's own version never moves.
        storage: {
          getItem: () => {
            const read = this.vault.open()
            opened = read.progress
            this.status.setState(read.status, true)
            return { state: opened, version: 0 }
          },
          setItem: () => {
            if (!this.adopting) this.timer ??= setTimeout(this.flush, delay)
          },
          removeItem: () => undefined,
        },
        merge: (_, current) => mergeProgress(current, opened),
      }),
    )
  }
}

function redo(changes: readonly Change[], progress: Progress): Progress {
  return changes.reduce((state, change) => change(state), progress)
}
