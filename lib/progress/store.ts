import { createStore } from 'zustand/vanilla'
import { randomHex } from '@/lib/text/random-hex'
import * as changes from './changes'
import { readHandedState } from './handed-state'
import { Keeper } from './keeper'
import { emptyProgress, type Attempt, type Progress } from './schema'
import { openStash, storageKey } from './stash'
import { answerReview as answerReviewChange } from './review-changes'
import { exportText, readImport, type ImportResult } from './transfer'

/** The learner's progress on this page. On the server it stays empty: nothing is ever changed. */
const keeper = new Keeper(openStash())
const inBrowser = typeof window !== 'undefined'

if (inBrowser) {
  keeper.hydrate()
  window.addEventListener('storage', (event) => {
    if (event.key === storageKey || event.key === null) keeper.refresh()
  })
  // Storage events are missed while a page sleeps in the back-forward cache.
  window.addEventListener('pageshow', keeper.refresh)
  window.addEventListener('pagehide', keeper.leave)
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'hidden' ? keeper.leave() : keeper.refresh(),
  )
}

export const progressStore = keeper.store
export const storageStatusStore = keeper.status
export const isHydrated = keeper.isHydrated

function commit(change: (progress: Progress) => Progress, urgency: 'now' | 'soon' = 'now'): void {
  if (inBrowser) keeper.commit(change, urgency)
}

/**
 * What the page around a framed lab may be told: what it gave, and what was done in labs since.
 * Not what this browser has kept from elsewhere.
 */
export const handedStore = createStore<Progress>(() => emptyProgress)

/** For changes whose code is loaded when somebody makes them. */
export const changeProgress = commit

function commitLab(
  change: (progress: Progress) => Progress,
  urgency: 'now' | 'soon' = 'now',
): void {
  if (inBrowser) handedStore.setState(change(handedStore.getState()), true)
  commit(change, urgency)
}

let handing = false
/** True while `takeHandedState` changes the progress: such text comes from no other tab. */
export const isBeingHanded = () => handing

/** Joins what the page around gives back, for the labs of this page alone. */
export function takeHandedState(
  data: unknown,
  labs: readonly string[],
): { readonly ok: true } | { readonly ok: false; readonly message: string } {
  const read = readHandedState(data, labs)
  if (read.kind === 'refused') return { ok: false, message: read.message }
  handing = true
  try {
    commitLab((progress) => changes.takeIn(progress, read.progress))
  } finally {
    handing = false
  }
  return { ok: true }
}

export function openChapter(id: string): void {
  commit(changes.openChapter(id, Date.now()))
}

/** Call it as often as you like while the reader scrolls. */
export function readHeading(id: string, heading: string): void {
  commit(changes.readHeading(id, heading, Date.now()), 'soon')
}

export function markRead(id: string, read: boolean): void {
  commit(changes.markRead(id, read, Date.now()))
}

/** `key` is `<chapter>/<quiz>`; `chosen` are the indices of the options. */
export function answerQuiz(key: string, chosen: readonly number[], correct: boolean): void {
  commit(changes.answerQuiz(key, chosen, correct, Date.now()))
}

/** As `answerQuiz`, for a question that came back. */
export function answerReview(key: string, chosen: readonly number[], correct: boolean): void {
  commit(answerReviewChange(key, chosen, correct, Date.now()))
}

/** Call it at every key stroke, with the files that differ from the starter. */
export function saveDraft(lab: string, files: Readonly<Record<string, string>>): void {
  commitLab(changes.saveDraft(lab, files, Date.now()), 'soon')
}

/** `total` is the number of checks of the lab: it is passed when all of them passed. */
export function recordAttempt(lab: string, attempt: Attempt, total: number): void {
  commitLab(changes.recordAttempt(lab, attempt, total))
}

/** `n` hints are open now (1 to 3). */
export function showHint(lab: string, n: number): void {
  commitLab(changes.showHint(lab, n))
}

export function showSolution(lab: string): void {
  commitLab(changes.showSolution(lab, Date.now()))
}

/** `link` is what stands behind `#` in the assignment's address. */
export function openAssignment(id: string, link: string): void {
  commit(changes.openAssignment(id, link, Date.now()))
}

export function removeAssignment(id: string, removed = true): void {
  commit(changes.removeAssignment(id, removed, Date.now()))
}

export function noteHandIn(id: string): void {
  commit(changes.noteHandIn(id, Date.now()))
}

export function nameLearner(name: string): void {
  commit(changes.nameLearner(name, randomHex(12), Date.now()))
}

export function visit(path: string): void {
  commit(changes.visit(path, Date.now()), 'soon')
}

export function exportProgress(): string {
  return exportText(keeper.store.getState(), Date.now())
}

/** What joining a file to the progress would change. Changes nothing. */
export function previewImport(text: string): ImportResult {
  return readImport(text, keeper.store.getState())
}

/** Joins a file to the progress. */
export function importProgress(text: string): ImportResult {
  const result = previewImport(text)
  if (result.kind === 'ready') commit((progress) => changes.takeIn(progress, result.progress))
  return result
}

/** Deletes everything, in every tab. The function it returns brings it back. */
export function deleteProgress(): () => void {
  const before = keeper.store.getState()
  const asides = keeper.vault.asides()
  for (const { key } of asides) keeper.vault.removeAside(key)
  commit((progress) => ({ ...emptyProgress, epoch: progress.epoch + 1 }))
  return () => {
    for (const aside of asides) keeper.vault.restoreAside(aside)
    commit((progress) => changes.takeIn(progress, before))
  }
}

export function listAsides() {
  return keeper.vault.asides()
}

export function removeAside(key: string): void {
  keeper.vault.removeAside(key)
  keeper.refresh()
}
