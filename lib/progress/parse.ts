import { mergeProgress } from './merge'
import { migrate, migrationSteps, type MigrationStep } from './migrate'
import { cleanCopy } from './clean-copy'
import type { Misfit, Problem } from './problem'
import { prune } from './prune'
import { progressSchema, type Progress } from './schema'
import { isPlainObject } from './stable'

export type ParseResult =
  | { readonly kind: 'ok'; readonly progress: Progress }
  /** Read, but for the parts named in `problems`. */
  | {
      readonly kind: 'salvaged'
      readonly progress: Progress
      readonly problems: readonly Misfit[]
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly why: Problem }

/** Reads a stored state or an exported file, keeping every part that is sound. Never throws. */
export function parseProgress(
  text: string,
  steps: readonly MigrationStep[] = migrationSteps,
): ParseResult {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'unreadable', why: { is: 'notJson', of: [reason] } }
  }
  const state = isPlainObject(data) && isPlainObject(data.progress) ? data.progress : data
  if (!isPlainObject(state) || !looksLikeOurs(state))
    return { kind: 'unreadable', why: { is: 'notOurs' } }
  return parseState(state, steps)
}

function parseState(state: Record<string, unknown>, steps: readonly MigrationStep[]): ParseResult {
  const problems: Misfit[] = []
  const migration = migrate(cleanCopy(state, problems), steps)
  if (migration.kind === 'newer') return migration
  if (migration.kind === 'failed') return { kind: 'unreadable', why: migration.why }
  const pruned = prune(progressSchema, migration.stored)
  if (!pruned) return { kind: 'unreadable', why: { is: 'nothingRead' } }
  problems.push(...pruned.problems)
  // Joined with itself: attempts in order, each once, and no more than are kept.
  const progress = mergeProgress(pruned.value, pruned.value)
  return problems.length === 0 ? { kind: 'ok', progress } : { kind: 'salvaged', progress, problems }
}

/** A version and at least one of our sections: enough to tell our data from somebody else's. */
function looksLikeOurs(state: Record<string, unknown>): boolean {
  return 'version' in state && ['chapters', 'quizzes', 'labs'].some((key) => key in state)
}
