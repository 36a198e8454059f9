import type { Problem } from './problem'
import { firstReviews } from './review'

/** Turns one stored version into the next. Given data that was never checked. */
export type MigrationStep = (stored: Record<string, unknown>) => Record<string, unknown>

/** `steps[0]` leads from version 1 to 2, and so on. Each old version keeps a fixture. */
export const migrationSteps: readonly MigrationStep[] = [withReviews]

export type Migration =
  | { readonly kind: 'current'; readonly stored: Record<string, unknown> }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'failed'; readonly why: Problem }

/** Brings a stored state up to date. Never throws. */
export function migrate(
  stored: Record<string, unknown>,
  steps: readonly MigrationStep[] = migrationSteps,
): Migration {
  const { version } = stored
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { kind: 'failed', why: { is: 'noVersion' } }
  if (version > steps.length + 1) return { kind: 'newer', version }
  try {
    const upToDate = steps.slice(version - 1).reduce((state, step) => step(state), stored)
    return { kind: 'current', stored: { ...upToDate, version: steps.length + 1 } }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', why: { is: 'notUpdated', of: [version, reason] } }
  }
}

/** Version 2 brings missed questions back: those that were missed before it, too. */
function withReviews(stored: Record<string, unknown>): Record<string, unknown> {
  return { ...stored, reviews: firstReviews(stored.quizzes) }
}
