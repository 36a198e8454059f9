import type { Report } from '@/lib/grading/report'
import type { RunOutcome } from '@/lib/kernel/outcome'
import type { LabProgress } from '@/lib/progress/schema'
import { protocolVersion as version, type ToHost } from './messages'

/** What a frame holds: one lab, or a chapter with its labs. */
export type Framed = {
  readonly lab?: string
  readonly chapter?: string
  readonly title: string
  readonly labs: readonly string[]
}

export const readyMessage = (lab: string): ToHost => ({ type: 'day-one:ready', lab, version })

/** Height in CSS pixels, rounded up so that no scroll bar appears. */
export const resizeMessage = (framed: Framed, height: number): ToHost => ({
  type: 'day-one:resize',
  ...nameOf(framed),
  height: Math.ceil(height),
})

export const welcomeMessage = (framed: Framed, nonce: string): ToHost => ({
  type: 'day-one:welcome',
  version,
  nonce,
  ...nameOf(framed),
  title: framed.title,
  labs: [...framed.labs],
})

/** How it ended and how long it took: neither code nor output. */
export const runMessage = (lab: string, outcome: RunOutcome): ToHost => ({
  type: 'day-one:run',
  version,
  lab,
  outcome: outcome.kind,
  ...('ms' in outcome ? { ms: outcome.ms } : {}),
})

/** States only: neither the learner's code nor what it printed is in it. */
export const checkMessage = ({ lab, passed, checks }: Report): ToHost => ({
  type: 'day-one:check',
  version,
  lab,
  passed,
  checks: checks.map(({ id, state }) => ({ id, state })),
})

export function progressMessage(lab: string, done: LabProgress | undefined): ToHost {
  const tried = done !== undefined && (done.tries > 0 || done.draft !== undefined)
  return {
    type: 'day-one:progress',
    version,
    lab,
    state: done?.passedAt === undefined ? (tried ? 'tried' : 'not-started') : 'passed',
    tries: done?.tries ?? 0,
    ...(done?.best ? { best: done.best } : {}),
  }
}

function nameOf({ lab, chapter }: Framed): { lab?: string; chapter?: string } {
  return { ...(lab === undefined ? {} : { lab }), ...(chapter === undefined ? {} : { chapter }) }
}
