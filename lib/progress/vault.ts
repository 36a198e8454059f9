import { listAsides, setAside, type Aside } from './asides'
import { mergeProgress } from './merge'
import { parseProgress, type ParseResult } from './parse'
import type { Problem } from './problem'
import { emptyProgress, type Progress } from './schema'
import { withoutOldestFiles } from './slim'
import { stableText } from './stable'
import { isQuotaError, storageKey, type Stash } from './stash'
import {
  asideStatus,
  deniedStatus,
  fullStatus,
  savedStatus,
  slimmedStatus,
  type StorageStatus,
} from './status'

type Unusable = Exclude<ParseResult, { kind: 'ok' }>

export type Stored = { readonly progress: Progress; readonly status: StorageStatus }

/**
 * The stored state, for one page. Text that cannot be used as it stands is copied aside before
 * anything is written in its place; when the copy fails, nothing is written. Storage errors
 * become a status, never an exception.
 */
export class Vault {
  /** Set once per page, when something had to be put aside. */
  private notice: StorageStatus | null = null
  private newerKey: string | null = null
  /** What was last read or written: the same text is not parsed again. */
  private known: { readonly text: string; readonly progress: Progress } | null = null

  constructor(
    private readonly stash: Stash | null,
    private readonly now: () => number,
  ) {}

  read(): Stored {
    return this.guard(emptyProgress, (stash) => this.stored(this.load(stash).progress))
  }

  /** As `read`, at the start of a page: also takes in copies that this version can use again. */
  open(): Stored {
    return this.guard(emptyProgress, (stash) => {
      const { progress, text } = this.load(stash)
      const usable = listAsides(stash).flatMap((aside) => {
        const result = parseProgress(aside.text)
        return result.kind === 'ok' ? [{ ...aside, progress: result.progress }] : []
      })
      if (usable.length === 0) return this.stored(progress)
      const epoch = Math.max(progress.epoch, ...usable.map((aside) => aside.progress.epoch))
      const joined = usable
        .map((aside) => ({ ...aside.progress, epoch }))
        .reduce(mergeProgress, { ...progress, epoch })
      const status = this.save(stash, joined, text)
      if (status.kind !== 'full') for (const { key } of usable) stash.removeItem(key)
      return { progress: joined, status }
    })
  }

  /** Stores what `join` makes of the state that is stored at this moment. */
  write(join: (stored: Progress) => Progress): Stored {
    const unsaved = join(emptyProgress)
    return this.guard(unsaved, (stash) => {
      const { progress, text } = this.load(stash)
      const joined = join(progress)
      return { progress: joined, status: this.save(stash, joined, text) }
    })
  }

  asides(): readonly Aside[] {
    try {
      return this.stash ? listAsides(this.stash) : []
    } catch {
      return []
    }
  }

  removeAside(key: string): void {
    this.stash?.removeItem(key)
    if (this.asides().length === 0) this.notice = null
  }

  restoreAside({ key, text }: Aside): StorageStatus {
    return this.guard(emptyProgress, (stash) => {
      stash.setItem(key, text)
      return this.stored(emptyProgress)
    }).status
  }

  private stored(progress: Progress): Stored {
    return { progress, status: this.notice ?? savedStatus }
  }

  private guard(unsaved: Progress, action: (stash: Stash) => Stored): Stored {
    if (!this.stash) return { progress: unsaved, status: deniedStatus }
    try {
      return action(this.stash)
    } catch (error) {
      return { progress: unsaved, status: isQuotaError(error) ? fullStatus : deniedStatus }
    }
  }

  private load(stash: Stash): { progress: Progress; text: string | null } {
    const text = stash.getItem(storageKey)
    if (text === null) return { progress: emptyProgress, text }
    if (this.known?.text === text) return { progress: this.known.progress, text }
    const result = parseProgress(text)
    if (result.kind !== 'ok') this.keepAside(stash, text, result)
    const usable = result.kind === 'ok' || result.kind === 'salvaged'
    const progress = usable ? result.progress : emptyProgress
    this.known = { text, progress }
    return { progress, text }
  }

  private keepAside(stash: Stash, text: string, result: Unusable): void {
    this.notice = asideStatus(reasonOf(result))
    // A newer page in another tab keeps writing: its latest state replaces the one before it.
    if (result.kind === 'newer' && this.newerKey) stash.setItem(this.newerKey, text)
    else {
      const key = setAside(stash, text, this.now())
      if (result.kind === 'newer') this.newerKey = key
    }
  }

  private save(stash: Stash, progress: Progress, current: string | null): StorageStatus {
    let candidate: Progress | null = progress
    while (candidate) {
      const text = stableText(candidate)
      if (text === current || fits(stash, text)) {
        this.known = { text, progress: candidate }
        return candidate === progress ? this.stored(progress).status : slimmedStatus
      }
      candidate = withoutOldestFiles(candidate)
    }
    return fullStatus
  }
}

function fits(stash: Stash, text: string): boolean {
  try {
    stash.setItem(storageKey, text)
    return true
  } catch (error) {
    if (isQuotaError(error)) return false
    throw error
  }
}

function reasonOf(result: Unusable): Problem {
  if (result.kind === 'unreadable') return result.why
  if (result.kind === 'newer') return { is: 'newerWrote', of: [result.version] }
  const [first, ...more] = result.problems
  if (!first) return { is: 'nothingRead' }
  const { path, why } = first
  return more.length > 0
    ? { is: 'partlyAndMore', of: [path, why, more.length] }
    : { is: 'partly', of: [path, why] }
}
