import type { Progress } from '@/lib/progress/schema'
import type { Starters } from './packed-draft'
import type { SavedItem } from './saved-state'
import { savedItems } from './saved-state'
import type { SavedState } from './saved-schema'
import type { Asked } from './standing'
import { writeState } from './state-text'

export type FittedState = {
  readonly text: string
  /** Labs whose code did not fit; results are the last to go. */
  readonly codeLeftOut: readonly string[]
  /** Results or answers that did not fit either: only in courses beyond what one SCO can hold. */
  readonly resultsLeftOut: number
}

/** The progress in at most `limit` characters: everything, or the most important that fits. */
export function fitState(
  progress: Progress,
  labs: Asked['labs'],
  limit: number,
  starters: Starters = {},
): FittedState {
  const plain = written(savedItems(progress, labs))
  if (plain.length <= limit) return { text: plain, codeLeftOut: [], resultsLeftOut: 0 }
  const items = savedItems(progress, labs, starters)
  const whole = written(items)
  if (whole.length <= limit) return { text: whole, codeLeftOut: [], resultsLeftOut: 0 }
  const results = items.filter(({ part }) => part !== 'd')
  const kept: SavedItem[] = written(results).length <= limit ? [...results] : []
  const rest = items.slice(kept.length)
  const left = rest.filter((item) => !taken(kept, item, limit))
  return {
    text: written(kept),
    codeLeftOut: left.flatMap(({ part, id }) => (part === 'd' ? [id] : [])),
    resultsLeftOut: left.filter(({ part }) => part !== 'd').length,
  }
}

/** Adds the item when there is room; a later, smaller one may still have it. */
function taken(kept: SavedItem[], item: SavedItem, limit: number): boolean {
  if (written([...kept, item]).length > limit) return false
  kept.push(item)
  return true
}

function written(items: readonly SavedItem[]): string {
  const state: Record<string, unknown> = { v: 1 }
  for (const part of ['l', 'c', 'q', 'd'] as const) {
    const own = items.filter((item) => item.part === part)
    if (own.length > 0) state[part] = Object.fromEntries(own.map(({ id, value }) => [id, value]))
  }
  return writeState(state as SavedState)
}
