import type { Opening } from './use-opening'
import type { LabView } from './lab-view'
import type { labText } from '@/lib/messages/lab/words'

export type Status = {
  readonly tone: 'idle' | 'busy' | 'ready' | 'trouble'
  readonly text: string
  /** How far something has loaded, from 0 to 1. */
  readonly progress?: number
}

type Words = typeof labText.english

/** The line beside the buttons: what the lab is doing, or what it did last. */
export function statusOf(
  words: Words,
  opening: Opening['kind'],
  view: LabView,
  checks: number,
): Status {
  const { status: t, megabytes } = words
  const { phase } = view.session
  switch (opening) {
    case 'closed':
      return { tone: 'idle', text: t.closed }
    case 'opening':
      return { tone: 'busy', text: t.opening }
    case 'failed':
      return { tone: 'trouble', text: t.failed }
    case 'open':
  }
  switch (phase.kind) {
    case 'idle':
      return { tone: 'idle', text: t.idle }
    case 'loading':
      return phase.total > 0
        ? {
            tone: 'busy',
            text: t.loadingSize(phase.what, megabytes(phase.loaded), megabytes(phase.total)),
            progress: Math.min(phase.loaded / phase.total, 1),
          }
        : { tone: 'busy', text: t.loading(phase.what) }
    case 'running':
      return { tone: 'busy', text: t.running }
    case 'waiting-for-input':
      return { tone: 'busy', text: t.input }
    case 'checking':
      return { tone: 'busy', text: t.checking(phase.settled.length, checks) }
    case 'broken':
      return { tone: 'trouble', text: t.broken }
    case 'ready':
      return { tone: 'ready', text: t.ready(lastResult(words, view)) }
  }
}

function lastResult(words: Words, { session: { outcome, report }, drawer }: LabView): string {
  const { status: t, seconds } = words
  if (drawer === 'checks') return report ? t.lastCheck(seconds(report.ms, 2)) : ''
  switch (outcome?.kind) {
    case 'finished':
    case 'raised':
    case 'exited':
      return t.lastRun(seconds(outcome.ms, 2))
    case 'stopped':
      return outcome.by === 'time-limit' ? t.timedOut : t.stopped
    case 'crashed':
      return t.replaced
    case undefined:
      return ''
  }
}
