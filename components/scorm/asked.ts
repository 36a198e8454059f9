import type { Asked } from '@/lib/scorm/standing'
import type { Package } from './package'

/** What the package asks of its learner, as the core counts it. */
export const askedOf = ({ labs, chapters, mastery }: Package): Asked => ({
  labs: labs.map(({ summary }) => ({
    id: summary.id,
    checks: summary.checks.map(({ id }) => id),
  })),
  chapters: chapters.map(({ chapter }) => chapter.id),
  mastery,
})
