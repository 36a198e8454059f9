import { takeIn } from './changes'
import { parseProgress } from './parse'
import type { Misfit, Problem } from './problem'
import { type Progress } from './schema'
import { summarise, type ImportSummary } from './summary'

export const maxImportBytes = 5_000_000

export type ImportResult =
  | {
      readonly kind: 'ready'
      readonly progress: Progress
      readonly summary: ImportSummary
      /** Parts of the file that could not be read and are left out. */
      readonly problems: readonly Misfit[]
    }
  | { readonly kind: 'refused'; readonly why: Problem }

export const tooLarge: ImportResult = { kind: 'refused', why: { is: 'tooLarge' } }

export function exportText(progress: Progress, at: number): string {
  const file = { format: 'day-one-progress', exportedAt: new Date(at).toISOString(), progress }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads an exported file and says what taking it in would change. Changes nothing. */
export function readImport(text: string, current: Progress): ImportResult {
  if (new Blob([text]).size > maxImportBytes) return tooLarge
  if (text.trim() === '') return { kind: 'refused', why: { is: 'empty' } }
  const result = parseProgress(text)
  if (result.kind === 'unreadable')
    return { kind: 'refused', why: { is: 'cannot', of: [result.why] } }
  if (result.kind === 'newer')
    return { kind: 'refused', why: { is: 'newerFile', of: [result.version] } }
  return {
    kind: 'ready',
    progress: result.progress,
    summary: summarise(current, takeIn(current, result.progress)),
    problems: result.kind === 'salvaged' ? result.problems : [],
  }
}
