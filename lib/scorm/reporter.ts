import { createStore } from 'zustand/vanilla'
import type { Report } from '@/lib/grading/report'
import type { Progress } from '@/lib/progress/schema'
import { answersOf, quizAnswer } from './answers'
import { fitState, type FittedState } from './fit-state'
import type { Interaction } from './interaction'
import type { Lms } from './lms'
import { own } from './own'
import type { Starters } from './packed-draft'
import { standingOf, type Asked } from './standing'

type Source = {
  readonly getState: () => Progress
  readonly subscribe: (listener: () => void) => () => void
}

type Options = {
  readonly lms: Lms
  readonly asked: Asked
  readonly progress: Source
  readonly place: () => string
  readonly starters?: Starters
  /** What the LMS has could not be read: it is left alone until the learner does something. */
  readonly careful: boolean
  readonly now?: () => number
}

/** Typing is handed over after a pause, and made to last every so often; milliseconds. */
const pause = 1000
const lastingEvery = 20_000

const nothingLeftOut: Omit<FittedState, 'text'> = { codeLeftOut: [], resultsLeftOut: 0 }

/**
 * Keeps the LMS up to date with the progress of this page: results at once and for good, typing in
 * passing, everything when the page is left.
 */
export class Reporter {
  /** What did not fit into the LMS, to be said on screen. */
  readonly leftOut = createStore(() => nothingLeftOut)
  private readonly now: () => number
  private readonly waiting: Interaction[] = []
  private readonly lastAt = new Map<string, number>()
  private readonly startedAt: number
  private readonly stop: () => void
  private timer: ReturnType<typeof setTimeout> | null = null
  private lastingAt: number
  private results: string
  private touched: boolean
  private quizzes: Progress['quizzes']

  constructor(private readonly options: Options) {
    this.now = options.now ?? Date.now
    this.startedAt = this.now()
    this.lastingAt = this.startedAt
    this.results = resultsOf(options.progress.getState())
    this.quizzes = options.progress.getState().quizzes
    this.touched = !options.careful
    this.stop = options.progress.subscribe(() => this.changed())
  }

  /** Each check of a report becomes an interaction; those that never ran do not. */
  report(report: Report): void {
    const at = this.now()
    const latency = at - (this.lastAt.get(report.lab) ?? this.startedAt)
    this.lastAt.set(report.lab, at)
    this.waiting.push(...answersOf(report, at, latency))
    this.soon(0)
  }

  /** Hands everything over; `lasting` asks the LMS to store it as well. */
  flush(lasting: boolean): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    const { lms, asked, progress, place, starters } = this.options
    const state = progress.getState()
    lms.tell(this.waiting.splice(0))
    const { text, ...leftOut } = fitState(
      state,
      asked.labs,
      lms.limit || Number.POSITIVE_INFINITY,
      starters,
    )
    lms.write({
      standing: standingOf(state, asked),
      saved: this.touched ? text : null,
      place: place(),
    })
    this.leftOut.setState(leftOut, true)
    if (!lasting) return
    this.lastingAt = this.now()
    lms.commit()
  }

  /** The page is being left. */
  end(): void {
    this.flush(false)
    this.stop()
    this.options.lms.end()
  }

  private changed(): void {
    const state = this.options.progress.getState()
    this.touched ||= didSomething(state)
    this.tellQuizzes(state)
    const results = resultsOf(state)
    const news = results !== this.results
    this.results = results
    this.soon(news ? 0 : pause)
  }

  private tellQuizzes({ quizzes }: Progress): void {
    for (const [key, { at, latest, correct }] of Object.entries(quizzes)) {
      const before = own(this.quizzes, key)?.at
      if (before === at) continue
      const since = at - (before ?? this.startedAt)
      this.waiting.push({ ...quizAnswer(key, latest, correct), at, latency: Math.max(0, since) })
    }
    this.quizzes = quizzes
  }

  /** What happens in one go is told in one go; an urgent call does not wait for a slow one. */
  private soon(ms: number): void {
    if (this.timer !== null && ms > 0) return
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = setTimeout(
      () => this.flush(ms === 0 || this.now() - this.lastingAt > lastingEvery),
      ms,
    )
  }
}

/** Changes when there is something that a teacher wants to know or a learner must not lose. */
function resultsOf({ labs, quizzes, chapters }: Progress): string {
  return JSON.stringify([
    Object.entries(labs).map(([id, { tries, hintsShown, solutionShownAt }]) => [
      id,
      tries,
      hintsShown,
      solutionShownAt,
    ]),
    Object.entries(quizzes).map(([id, { at }]) => [id, at]),
    Object.entries(chapters).map(([id, { readAt, unreadAt }]) => [id, readAt, unreadAt]),
  ])
}

/** Opening a page is not doing something: what could not be read stays where it is until then. */
function didSomething({ labs, quizzes, chapters }: Progress): boolean {
  return (
    Object.keys(labs).length > 0 ||
    Object.keys(quizzes).length > 0 ||
    Object.keys(chapters).some((id) => own(chapters, id)?.readAt !== undefined)
  )
}
