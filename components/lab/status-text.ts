import type { Opening } from './use-opening'
import { isBusy, type LabView } from './lab-view'

export type Status = {
  readonly tone: 'idle' | 'busy' | 'ready' | 'trouble'
  readonly text: string
  /** How far something has loaded, from 0 to 1. */
  readonly progress?: number
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** The line beside the buttons: what the lab is doing, or what it did last. */
export function statusOf(opening: Opening['kind'], view: LabView, checks: number): Status {
  const { phase } = view.session
  switch (opening) {
    case 'closed':
      return { tone: 'idle', text: 'Python 3.14, in your browser' }
    case 'opening':
      return { tone: 'busy', text: 'Opening the lab …' }
    case 'failed':
      return { tone: 'trouble', text: 'The lab could not be loaded' }
    case 'open':
  }
  switch (phase.kind) {
    case 'idle':
      return { tone: 'idle', text: 'Python 3.14 is not loaded yet' }
    case 'loading':
      return phase.total > 0
        ? {
            tone: 'busy',
            text: `Loading ${phase.what}: ${megabytes(phase.loaded)} of ${megabytes(phase.total)} MB`,
            progress: Math.min(phase.loaded / phase.total, 1),
          }
        : { tone: 'busy', text: `Loading ${phase.what} …` }
    case 'running':
      return { tone: 'busy', text: 'Running …' }
    case 'waiting-for-input':
      return { tone: 'busy', text: 'Waiting for your input' }
    case 'checking':
      return { tone: 'busy', text: `Checking: ${phase.settled.length} of ${checks}` }
    case 'broken':
      return { tone: 'trouble', text: 'Python could not be started' }
    case 'ready':
      return { tone: 'ready', text: `Python 3.14 ready${lastResult(view)}` }
  }
}

function lastResult({ session: { outcome, report }, drawer }: LabView): string {
  if (drawer === 'checks') return report ? ` · last check ${seconds(report.ms)}` : ''
  switch (outcome?.kind) {
    case 'finished':
    case 'raised':
    case 'exited':
      return ` · last run ${seconds(outcome.ms)}`
    case 'stopped':
      return outcome.by === 'learner' ? ' again · stopped' : ' again · stopped at the time limit'
    case 'crashed':
      return ' again · the interpreter was replaced'
    case undefined:
      return ''
  }
}

/** One sentence for a screen reader when a check has come to its end. */
export function announcement(view: LabView): string {
  const { report } = view.session
  if (isBusy(view.session) || !report) return ''
  const passed = report.checks.filter((check) => check.state === 'passed').length
  const first = report.checks.find((check) => check.state === 'failed' || check.state === 'error')
  const count = `${passed} of ${report.checks.length} checks passed.`
  return first ? `${count} First to fix: ${first.title}.` : count
}
