import Cmi5, { type LaunchParameters } from '@xapi/cmi5'
import { createStore } from 'zustand/vanilla'
import type { Entry, Lms, LmsStatus } from './lms'
import { labStatement } from './lab-statement'
import { outlivingThePage } from './outliving-adapter'
import type { LabStanding } from './standing'

/** The state document of this package in the learner's record. */
const stateId = 'day-one'

/** The LRS sets no limit; ours keeps a hand-over small enough for a page that is closing. */
const limit = 48_000

type Kept = { saved: string; place: string; passed: boolean; completed: boolean }
const nothing: Kept = { saved: '', place: '', passed: false, completed: false }

/**
 * One cmi5 session: initialized at the start, a scored passed or failed for each lab that was
 * checked, the package's own passed and completed once in a registration, terminated at the end.
 */
export class Cmi5Lms implements Lms {
  readonly status
  readonly limit = limit
  readonly learner: string
  readonly saved: string
  readonly place: string
  private entry: Entry | null = null
  private labs: readonly LabStanding[] | null = null
  private queue: Promise<void> = Promise.resolve()
  private ended = false

  private constructor(
    private readonly cmi5: Cmi5,
    private kept: Kept,
  ) {
    this.status = createStore<LmsStatus>(() => this.calm())
    this.saved = kept.saved
    this.place = kept.place
    this.learner = cmi5.launchParameters?.actor.name ?? ''
  }

  /** Rejects when the LMS refuses the launch: its token can be fetched once only. */
  static async open(parameters?: LaunchParameters): Promise<Lms> {
    const cmi5 = new Cmi5(parameters)
    await cmi5.initialize()
    outlivingThePage(cmi5.xapi)
    return new Cmi5Lms(cmi5, await readKept(cmi5))
  }

  write(entry: Entry): void {
    // What was passed before this visit is not news.
    this.labs ??= entry.standing.labs
    this.entry = entry
  }

  /** Answers are told with each lab's result: one statement a check would flood a record store. */
  tell(): void {}

  commit(): void {
    for (const send of this.news()) this.later(send)
  }

  /**
   * One verdict a session: failed is told at the end only, when nothing better can follow. Nothing
   * is queued here, because a closing page does not wait for answers.
   */
  end(): void {
    if (this.ended) return
    const last = this.news()
    const standing = this.entry?.standing
    if (this.reports() && standing?.verdict === 'failed' && !this.kept.passed)
      last.push(() => this.cmi5.fail({ scaled: standing.score }))
    last.push(() => this.cmi5.terminate())
    this.ended = true
    for (const send of last) send().catch(() => {})
    this.status.setState({ kind: 'ended', words: 'This visit has ended.' }, true)
  }

  /** What the LMS does not know yet, in the order in which it should learn it. */
  private news(): (() => Promise<unknown>)[] {
    const { entry, labs } = this
    if (!entry || !this.reports()) return []
    const { standing } = entry
    const before = new Map(labs?.map((lab) => [lab.id, lab]))
    const changed = standing.labs.filter((lab) => lab.tried && !same(before.get(lab.id), lab))
    const passed = standing.verdict === 'passed' && !this.kept.passed
    const completed = standing.completed && !this.kept.completed
    this.labs = standing.labs
    this.kept = {
      ...this.kept,
      passed: this.kept.passed || passed,
      completed: this.kept.completed || completed,
    }
    return [
      ...changed.map((lab) => () => this.cmi5.sendXapiStatement(labStatement(this.cmi5, lab))),
      ...(passed ? [() => this.cmi5.pass({ scaled: standing.score })] : []),
      ...(completed ? [() => this.cmi5.complete()] : []),
      () => this.keep(entry),
    ]
  }

  private reports(): boolean {
    return !this.ended && this.cmi5.getLaunchData().launchMode === 'Normal'
  }

  private async keep({ saved, place }: Entry): Promise<void> {
    const kept = { ...this.kept, place, saved: saved ?? this.kept.saved }
    if (JSON.stringify(kept) === JSON.stringify(this.stored)) return
    this.kept = kept
    await this.cmi5.xapi?.setState({ ...stateOf(this.cmi5), state: kept })
    this.stored = kept
  }

  private stored: Kept = nothing

  private later(send: () => Promise<unknown>): void {
    this.queue = this.queue.then(send).then(
      () => {
        if (this.status.getState().kind === 'trouble') this.status.setState(this.calm(), true)
      },
      (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        const words = `The LMS could not save: ${why}. Your work goes on here; it is sent again at the next check.`
        this.status.setState({ kind: 'trouble', words }, true)
      },
    )
  }

  private calm(): LmsStatus {
    if (this.cmi5.getLaunchData().launchMode !== 'Normal')
      return { kind: 'looking', words: 'The LMS opened this for review: nothing is reported.' }
    return { kind: 'connected', words: 'Connected to your LMS: results are reported there.' }
  }
}

const same = (a: LabStanding | undefined, b: LabStanding): boolean =>
  a?.tried === b.tried && a.passed === b.passed

function stateOf(cmi5: Cmi5) {
  const { actor, activityId, registration } = cmi5.getLaunchParameters()
  return { agent: actor, activityId, registration, stateId }
}

async function readKept(cmi5: Cmi5): Promise<Kept> {
  try {
    const answer: { data: unknown } | undefined = await cmi5.xapi?.getState(stateOf(cmi5))
    const data = answer?.data
    if (typeof data !== 'object' || data === null) return nothing
    const { saved, place, passed, completed } = data as Readonly<Record<string, unknown>>
    return {
      saved: typeof saved === 'string' ? saved : '',
      place: typeof place === 'string' ? place : '',
      passed: passed === true,
      completed: completed === true,
    }
  } catch {
    // Nothing has been kept yet: the store answers 404.
    return nothing
  }
}
