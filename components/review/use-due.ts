import { dueNow, nextDue } from '@/lib/progress/review'
import { useProgress } from '@/lib/progress/use-progress'
import { useNow } from './use-now'

/** The quizzes that are due, and when the next comes: as time goes by, without a reload. */
export function useDue(known: readonly string[]): {
  readonly due: readonly string[]
  readonly next: number | undefined
} {
  const reviews = useProgress((progress) => progress.reviews)
  const now = useNow((time) => nextDue({ reviews }, known, time))
  return { due: dueNow({ reviews }, known, now), next: nextDue({ reviews }, known, now) }
}
