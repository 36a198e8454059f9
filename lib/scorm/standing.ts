import type { Progress } from '@/lib/progress/schema'
import { own } from './own'

/** What a package asks of its learner. */
export type Asked = {
  readonly labs: readonly { readonly id: string; readonly checks: readonly string[] }[]
  /** Chapters to be read, by id. */
  readonly chapters: readonly string[]
  /** The share of all checks that passes, from 0 to 1. */
  readonly mastery: number
}

/** Where the learner stands, in the words that both versions of SCORM and cmi5 are made from. */
export type Standing = {
  /** Checks passed over all checks, each lab at its best, from 0 to 1. */
  readonly score: number
  readonly verdict: 'unknown' | 'passed' | 'failed'
  /** Passed, and every chapter read. */
  readonly completed: boolean
  /** Checks passed and chapters read over all of both, from 0 to 1. */
  readonly measure: number
  readonly labs: readonly LabStanding[]
}

export type LabStanding = {
  readonly id: string
  readonly tried: boolean
  readonly passed: number
  readonly total: number
}

/**
 * A verdict is final only upwards: `failed` means that every lab has been checked at least once
 * and the share is too small so far; the learner may go on and pass.
 */
export function standingOf(progress: Progress, { labs, chapters, mastery }: Asked): Standing {
  const each = labs.map(({ id, checks }) => labStanding(progress, id, checks.length))
  const total = sum(each.map((lab) => lab.total))
  const passed = sum(each.map((lab) => lab.passed))
  const read = chapters.filter((id) => isRead(progress, id)).length
  const score = total === 0 ? 1 : passed / total
  const enough = total > 0 ? reaches(passed, mastery * total) : read === chapters.length
  const tried = each.length > 0 && each.every((lab) => lab.tried)
  return {
    score,
    verdict: enough ? 'passed' : tried ? 'failed' : 'unknown',
    completed: enough && read === chapters.length,
    measure: total + chapters.length === 0 ? 1 : (passed + read) / (total + chapters.length),
    labs: each,
  }
}

function labStanding(progress: Progress, id: string, total: number): LabStanding {
  const lab = own(progress.labs, id)
  // The package may have been renewed since: what was passed of fewer or more checks is a share.
  const best = lab?.best
  const share = best && best.total > 0 ? best.passed / best.total : 0
  const passed = lab?.passedAt !== undefined ? total : Math.floor(share * total + 1e-9)
  return { id, tried: (lab?.tries ?? 0) > 0, passed, total }
}

function isRead(progress: Progress, id: string): boolean {
  const chapter = own(progress.chapters, id)
  return chapter?.readAt !== undefined && chapter.readAt > (chapter.unreadAt ?? -1)
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** 0.7 of 10 checks are 7 checks, whatever floating point makes of it. */
const reaches = (passed: number, needed: number): boolean => passed >= needed - 1e-9
