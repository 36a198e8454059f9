import { sayIn } from '@/lib/messages/saying'
import { english } from '@/lib/messages/storage/en'
import { parseProgress } from './parse'
import { emptyProgress, type Progress } from './schema'
import { entryOf } from './stable'

export type HandedState =
  | { readonly kind: 'ready'; readonly progress: Progress }
  /** In English, for the page around. */
  | { readonly kind: 'refused'; readonly message: string }

/** Longer than any honest state of a chapter's labs. */
export const maxHandedLength = 2_000_000

/**
 * Reads what a page that frames labs has kept for them: a progress file with `labs` alone. All
 * but the labs of this page is left out, so that no page can write into the rest.
 */
export function readHandedState(data: unknown, labs: readonly string[]): HandedState {
  const text = textOf(data)
  if (text === null) return refused('it is not plain data')
  if (text.length > maxHandedLength) return refused('it is longer than 2 million characters')
  const result = parseProgress(text)
  if (result.kind === 'unreadable') return refused(sayIn(english, result.why))
  if (result.kind === 'newer')
    return refused(`a newer version of Day One wrote it (format ${result.version})`)
  const own: Progress['labs'] = {}
  for (const lab of labs) {
    const done = entryOf(result.progress.labs, lab)
    if (done) own[lab] = done
  }
  return { kind: 'ready', progress: { ...emptyProgress, labs: own } }
}

/** Data that was posted may hold cycles and big integers, which JSON cannot say. */
function textOf(data: unknown): string | null {
  try {
    return JSON.stringify(data) ?? null
  } catch {
    return null
  }
}

const refused = (message: string): HandedState => ({ kind: 'refused', message })
