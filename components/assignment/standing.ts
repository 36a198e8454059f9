import type { Assignment } from '@/lib/assign/assignment'
import { outcomeOf, type LabOutcome, type Outcome } from '@/lib/assign/outcome'
import type { Progress } from '@/lib/progress/schema'
import { isRead } from '@/lib/progress/selectors'

/** Where the learner stands with an assignment, by their own progress. */
export function standing(assignment: Assignment, progress: Progress): Outcome {
  return outcomeOf(assignment, {
    chapters: assignment.chapters.filter((chapter) => isRead(progress, chapter)),
    labs: assignment.labs.flatMap((lab): LabOutcome[] => {
      const known = progress.labs[lab]
      if (!known?.best) return []
      const { passed, total } = known.best
      return [{ lab, passed: known.passedAt === undefined ? passed : total, total }]
    }),
  })
}
