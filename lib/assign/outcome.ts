import type { Assignment } from './assignment'

/** How one lab of an assignment went: of `total` checks, `passed` passed. */
export type LabOutcome = { readonly lab: string; readonly passed: number; readonly total: number }

/** What somebody has done, whoever says so: their own progress, a hand-in, or the judge here. */
export type Done = {
  /** Ids of chapters marked as read. */
  readonly chapters: readonly string[]
  readonly labs: readonly LabOutcome[]
}

export type Outcome = {
  readonly passed: boolean
  /** Share of all checks that passed, 0 to 100, rounded down; of the chapters without labs. */
  readonly percent: number
  /** Chapters read and labs passed in full, of all that were asked for. */
  readonly done: number
  readonly items: number
}

/** Applies an assignment's pass rule. A lab without an outcome has passed nothing. */
export function outcomeOf(assignment: Assignment, done: Done): Outcome {
  const { chapters, labs, rule } = assignment
  const read = chapters.filter((chapter) => done.chapters.includes(chapter)).length
  const outcomes = labs.map((lab) => done.labs.find((one) => one.lab === lab))
  const complete = outcomes.filter((one) => one && one.total > 0 && one.passed === one.total).length
  const items = chapters.length + labs.length
  const percent = labs.length > 0 ? meanShare(outcomes) : Math.floor((100 * read) / (items || 1))
  const passed =
    rule.kind === 'all'
      ? items > 0 && read + complete === items
      : rule.kind === 'count'
        ? read + complete >= Math.min(rule.count, items)
        : percent >= rule.percent
  return { passed, percent, done: read + complete, items }
}

/** Every lab weighs the same, however many checks it has: a lab not begun has no count to go by. */
function meanShare(outcomes: readonly (LabOutcome | undefined)[]): number {
  const sum = outcomes.reduce(
    (all, one) => all + (one && one.total > 0 ? one.passed / one.total : 0),
    0,
  )
  // Sums of thirds must not lose a whole percent to rounding.
  return Math.floor((100 * sum) / outcomes.length + 1e-9)
}
