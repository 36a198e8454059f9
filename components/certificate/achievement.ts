import type { Assignment } from '@/lib/assign/assignment'
import type { HandIn } from '@/lib/assign/hand-in'
import { makeHandIn } from '@/components/assignment/make-hand-in'
import type { Outline } from '@/components/teach/outline'
import type { Progress } from '@/lib/progress/schema'
import { isRead, labState } from '@/lib/progress/selectors'

export type Achievement = {
  readonly chapters: readonly { readonly id: string; readonly title: string; readonly at: number }[]
  readonly labs: readonly {
    readonly id: string
    readonly title: string
    readonly checks: number
    readonly at: number
  }[]
  /** Every chapter is read and every lab is passed. */
  readonly whole: boolean
  /** Of the last thing in it; 0 when there is nothing. */
  readonly at: number
}

/** What a learner has read and passed of the course as it is now. */
export function achievementOf(progress: Progress, course: Outline): Achievement {
  const chapters = course.chapters
    .filter(({ id }) => isRead(progress, id))
    .map(({ id, number, short }) => ({
      id,
      title: `${number}. ${short}`,
      at: progress.chapters[id]?.readAt ?? 0,
    }))
  const labs = course.labs
    .filter(({ id }) => labState(progress, id) === 'passed')
    .map(({ id, title, checks }) => ({
      id,
      title,
      checks: checks.length,
      at: progress.labs[id]?.passedAt ?? 0,
    }))
  return {
    chapters,
    labs,
    whole: chapters.length === course.chapters.length && labs.length === course.labs.length,
    at: Math.max(0, ...[...chapters, ...labs].map(({ at }) => at)),
  }
}

/**
 * The hand-in that a certificate stands for. It holds nothing of the moment it is made at, so the
 * same work under the same name is the same file, with the same hash.
 */
export function certifiedHandIn(
  progress: Progress,
  course: Outline,
  learner: { readonly name: string; readonly key: string },
): HandIn {
  const { chapters, labs, at } = achievementOf(progress, course)
  const { title, version } = course
  const assignment: Assignment = {
    id: 'certificate',
    course: { title, version },
    title: 'Certificate',
    chapters: chapters.map(({ id }) => id),
    labs: labs.map(({ id }) => id),
    rule: { kind: 'all' },
  }
  return makeHandIn(assignment, progress, learner, course, at)
}
