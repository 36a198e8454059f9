import { latest, maxOf, minOf } from './merge-parts'
import { maxAttempts, type Attempt, type LabProgress } from './schema'
import { stableText } from './stable'

export function mergeLabs(a: LabProgress, b: LabProgress): LabProgress {
  return {
    draft: latest(a.draft, b.draft, (draft) => draft.at),
    attempts: mergeAttempts(a.attempts, b.attempts),
    tries: Math.max(a.tries, b.tries),
    best: betterOf(a.best, b.best),
    passedAt: minOf(a.passedAt, b.passedAt),
    hintsShown: Math.max(a.hintsShown, b.hintsShown),
    solutionShownAt: minOf(a.solutionShownAt, b.solutionShownAt),
  }
}

/** The same press of Check is one attempt, also when one side no longer has its files. */
export function mergeAttempts(a: readonly Attempt[], b: readonly Attempt[]): Attempt[] {
  const known = new Map<string, Attempt>()
  for (const attempt of [...a, ...b]) {
    const id = attemptId(attempt)
    known.set(id, joined(attempt, known.get(id)))
  }
  return [...known]
    .toSorted(([idA, attemptA], [idB, attemptB]) =>
      attemptA.at === attemptB.at ? (idA < idB ? -1 : 1) : attemptA.at - attemptB.at,
    )
    .map(([, attempt]) => attempt)
    .slice(-maxAttempts)
}

function attemptId({ at, passed, failed, ms }: Attempt): string {
  return stableText([at, passed, failed, ms])
}

/** One side may have lost its files, or the seed to an older version of the site. */
function joined(a: Attempt, b: Attempt | undefined): Attempt {
  if (!b) return a
  const seed = maxOf(a.seed, b.seed)
  const files = filesOf(a, b)
  if (seed === a.seed && files === a.files) return a
  const { at, passed, failed, ms } = a
  return {
    at,
    passed,
    failed,
    ms,
    ...(seed === undefined ? {} : { seed }),
    ...(files && { files }),
  }
}

function filesOf({ files: a }: Attempt, { files: b }: Attempt): Attempt['files'] {
  if (!a || !b || a === b) return a ?? b
  return stableText(a) >= stableText(b) ? a : b
}

type Best = NonNullable<LabProgress['best']>

export function betterOf(a: Best | undefined, b: Best | undefined): Best | undefined {
  if (!a || !b) return a ?? b
  const difference = share(a) - share(b) || a.total - b.total || a.passed - b.passed
  return difference >= 0 ? a : b
}

function share({ passed, total }: Best): number {
  return total === 0 ? 0 : passed / total
}
