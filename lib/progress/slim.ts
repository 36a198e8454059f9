import type { Attempt, LabProgress, Progress } from './schema'

/**
 * The same progress without the code of the older half of the attempts that still have it; null
 * when none has. Results and drafts are never given up.
 */
export function withoutOldestFiles(progress: Progress): Progress | null {
  const times = Object.values(progress.labs)
    .flatMap((lab) => lab.attempts)
    .flatMap((attempt) => (attempt.files ? [attempt.at] : []))
    .toSorted((a, b) => a - b)
  const limit = times[Math.floor((times.length - 1) / 2)]
  if (limit === undefined) return null
  const labs: Record<string, LabProgress> = {}
  for (const [id, lab] of Object.entries(progress.labs))
    labs[id] = { ...lab, attempts: lab.attempts.map((attempt) => slim(attempt, limit)) }
  return { ...progress, labs }
}

function slim({ files, ...rest }: Attempt, limit: number): Attempt {
  return files && rest.at > limit ? { ...rest, files } : rest
}
