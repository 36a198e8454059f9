import type { Attempt, LabProgress } from '@/lib/progress/schema'
import type { Claim, HandedInLab } from './hand-in'

/** The attempt that counts: most checks passed, and of equals the latest; only with its code. */
export function bestAttempt(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts
    .filter((attempt) => attempt.files !== undefined)
    .toSorted((a, b) => a.passed.length - b.passed.length || a.at - b.at)
    .at(-1)
}

/** What is handed in of a lab: the best attempt, or the code as it stands if there is none. */
export function handedInLab(lab: string, progress: LabProgress | undefined): HandedInLab {
  const attempts = progress?.attempts ?? []
  const best = bestAttempt(attempts)
  return {
    lab,
    files: { ...(best?.files ?? progress?.draft?.files) },
    ...(best ? { claim: claimOf(best) } : {}),
    tries: progress?.tries ?? 0,
    hintsShown: progress?.hintsShown ?? 0,
    ...defined({
      solutionShownAt: progress?.solutionShownAt,
      firstTryAt: attempts[0]?.at,
      passedAt: progress?.passedAt,
    }),
  }
}

function claimOf({ passed, failed, seed, ms, at }: Attempt): Claim {
  return { passed, failed, ms, at, ...defined({ seed }) }
}

function defined<K extends string>(
  fields: Readonly<Record<K, number | undefined>>,
): { [key in K]?: number } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [key in K]?: number }
}
