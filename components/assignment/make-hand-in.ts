import type { Assignment } from '@/lib/assign/assignment'
import type { HandIn } from '@/lib/assign/hand-in'
import { handedInLab } from '@/lib/assign/handed-in-lab'
import type { Learner, Progress } from '@/lib/progress/schema'
import { isRead } from '@/lib/progress/selectors'
import { sameFiles } from '@/components/lab/file-changes'
import type { Outline } from '@/components/teach/outline'
import type { assignmentText } from '@/lib/messages/assignment/words'

/** The hand-in as it would be made now, at `at` (milliseconds). */
export function makeHandIn(
  assignment: Assignment,
  progress: Progress,
  learner: Pick<Learner, 'name' | 'key'>,
  course: Outline,
  at: number,
): HandIn {
  return {
    format: 'day-one-hand-in',
    version: 1,
    name: learner.name.trim(),
    key: learner.key,
    course: { title: course.title, version: course.version },
    assignment,
    handedInAt: at,
    chapters: assignment.chapters.map((chapter) => {
      const quizzes = course.chapters.find(({ id }) => id === chapter)?.quizzes ?? []
      const readAt = isRead(progress, chapter) ? progress.chapters[chapter]?.readAt : undefined
      return {
        chapter,
        ...(readAt === undefined ? {} : { readAt }),
        quizzesRight: quizzes.filter((key) => progress.quizzes[key]?.correct).length,
        quizzes: quizzes.length,
      }
    }),
    labs: assignment.labs.map((lab) => handedInLab(lab, progress.labs[lab])),
  }
}

/** What somebody should know before they hand in, as sentences; `titleOf` names a lab. */
export function warningsFor(
  t: Pick<typeof assignmentText.english, 'notChecked' | 'changedSince'>,
  handIn: HandIn,
  progress: Progress,
  titleOf: (lab: string) => string,
): readonly string[] {
  return handIn.labs.flatMap(({ lab, files, claim }) => {
    const draft = progress.labs[lab]?.draft
    const title = titleOf(lab)
    if (claim === undefined) return Object.keys(files).length === 0 ? [] : [t.notChecked(title)]
    const isNewer = draft && draft.at > claim.at && !sameFiles(draft.files, files)
    return isNewer ? [t.changedSince(title)] : []
  })
}
