import { takeIn } from './changes'
import { parseProgress, type Problem } from './parse'
import { type Progress } from './schema'
import { summarise, type ImportSummary } from './summary'

export const maxImportBytes = 5_000_000

export type ImportResult =
  | {
      readonly kind: 'ready'
      readonly progress: Progress
      readonly summary: ImportSummary
      /** Parts of the file that could not be read and are left out. */
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'refused'; readonly message: string }

export const tooLarge: ImportResult = {
  kind: 'refused',
  message: 'The file is larger than 5 MB; a progress file never is.',
}

export function exportText(progress: Progress, at: number): string {
  const file = { format: 'day-one-progress', exportedAt: new Date(at).toISOString(), progress }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads an exported file and says what taking it in would change. Changes nothing. */
export function readImport(text: string, current: Progress): ImportResult {
  if (new Blob([text]).size > maxImportBytes) return tooLarge
  if (text.trim() === '') return { kind: 'refused', message: 'The file is empty.' }
  const result = parseProgress(text)
  if (result.kind === 'unreadable')
    return { kind: 'refused', message: `This file cannot be imported: ${result.reason}.` }
  if (result.kind === 'newer')
    return {
      kind: 'refused',
      message: `This file was written by a newer version of Day One (format ${result.version}). Reload this page to get the newest version, then try again.`,
    }
  return {
    kind: 'ready',
    progress: result.progress,
    summary: summarise(current, takeIn(current, result.progress)),
    problems: result.kind === 'salvaged' ? result.problems : [],
  }
}
