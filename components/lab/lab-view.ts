import type { CheckTitle, Files } from '@/lib/course/schema'
import type { CheckResult } from '@/lib/grading/report'
import type { Attempt } from '@/lib/progress/schema'
import type { Inspection } from './inspection'
import type { LabState } from './lab-state'

export type DrawerTab = 'checks' | 'output' | 'problems'

/** `memory`: the browser gives no storage, so a draft lives only as long as the page. */
export type SaveState = 'untouched' | 'saved' | 'memory'

/** A short message under the bar; `undo` holds the texts to go back to. */
export type Notice = { readonly text: string; readonly undo?: Files }

/** What the learner has done in this lab before, as the lab shows it. */
export type Past = {
  readonly attempts: readonly Attempt[]
  readonly tries: number
  readonly passed: boolean
  readonly hintsShown: number
}

type Stepped =
  | { readonly of: 'check'; readonly id: string }
  /** `typed`: what `input()` is given, as it was typed in the last run. */
  | { readonly of: 'run'; readonly typed: string }

/** All that the lab's markup depends on. */
export type LabView = {
  readonly session: LabState
  readonly active: string
  readonly drawer: DrawerTab
  readonly panel: 'hints' | 'reset' | 'history' | null
  /** `asking`: before passing or three tries, the learner is asked whether they are sure. */
  readonly solution: 'closed' | 'asking' | 'open'
  readonly saving: SaveState
  readonly tabArmed: boolean
  /** The text changed after the check whose results are shown. */
  readonly stale: boolean
  readonly notice: Notice | null
  /** Newer text of this lab, from another tab or kept by the page around. */
  readonly newer: { readonly files: Files; readonly from: 'tab' | 'host' } | null
  /** How many characters of output the learner has cleared away. */
  readonly cleared: number
  readonly past: Past
  /** What is stepped through: a call of the check with this id, or a run of the main file. */
  readonly step: Stepped | null
  /** What each tool of the lab says; empty until the lab is open. */
  readonly inspections: readonly Inspection[]
}

export const nothingPast: Past = { attempts: [], tries: 0, passed: false, hintsShown: 0 }

export const idleState: LabState = {
  phase: { kind: 'idle' },
  wanted: null,
  output: [],
  truncated: false,
  outcome: null,
  report: null,
  checked: null,
  gaveWay: false,
}

/** A lab before it is opened: what the server renders. */
export const closedView = (main: string): LabView => ({
  session: idleState,
  active: main,
  drawer: 'checks',
  panel: null,
  solution: 'closed',
  saving: 'untouched',
  tabArmed: false,
  stale: false,
  notice: null,
  newer: null,
  cleared: 0,
  past: nothingPast,
  step: null,
  inspections: [],
})

/** Most keys that are typed change nothing that the markup shows; nothing is then drawn. */
export const changes = (view: LabView, part: Partial<LabView>): boolean =>
  (Object.keys(part) as (keyof LabView)[]).some((key) => part[key] !== view[key])

export const isBusy = ({ phase }: LabState): boolean =>
  phase.kind === 'running' || phase.kind === 'waiting-for-input' || phase.kind === 'checking'

/** The results to show, in the order of the lab; `null` where there is none yet. */
export function shownResults(
  state: LabState,
  titles: readonly CheckTitle[],
): readonly (CheckResult | null)[] {
  const { phase, report } = state
  const results = phase.kind === 'checking' ? phase.settled : (report?.checks ?? [])
  const byId = new Map(results.map((result) => [result.id, result]))
  return titles.map(({ id }) => byId.get(id) ?? null)
}

/** The solution is offered freely after passing, or after this many real tries. */
export const triesBeforeSolution = 3
export const solutionOffered = (past: Past): boolean =>
  past.passed || past.tries >= triesBeforeSolution
