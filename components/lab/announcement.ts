import type { labText } from '@/lib/messages/lab/words'
import type { LabVariant } from './lab-props'
import type { LabState } from './lab-state'

type Words = typeof labText.english

/**
 * What a screen reader is told: one sentence for each thing that begins or ends, and nothing that
 * counts up. A lab in a lesson loads Python of itself when it comes near; there that is told only
 * to those who wait for it.
 */
export function announcement(t: Words, state: LabState, variant: LabVariant): string {
  const { phase, wanted } = state
  const unasked = wanted === null && variant === 'inline'
  switch (phase.kind) {
    case 'idle':
      return ''
    case 'loading':
      return unasked ? '' : t.status.loading(phase.what)
    case 'running':
      return t.status.running
    // The field that takes the focus says what is asked.
    case 'waiting-for-input':
      return ''
    case 'checking':
      return t.told.checking
    case 'broken':
      return ''
    case 'ready':
      if (wanted === 'run') return runTold(t, state)
      if (wanted === 'check') return checkTold(t, state)
      return unasked ? '' : t.status.ready('')
  }
}

function runTold({ told, seconds }: Words, { outcome, output }: LabState): string {
  switch (outcome?.kind) {
    case 'finished': {
      const text = output.map((chunk) => chunk.text).join('')
      const lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
      return told.finished(seconds(outcome.ms, 2), lines)
    }
    case 'exited':
      return told.exited(outcome.code)
    case 'raised': {
      const { type, message, at } = outcome.error
      const error = message ? `${type}: ${message}` : type
      return at ? told.raisedAt(error, at.file, at.line) : told.raised(error)
    }
    case 'stopped':
      return told.stopped[outcome.by]
    case 'crashed':
      return told.replaced
    case undefined:
      return ''
  }
}

function checkTold(t: Words, { report }: LabState): string {
  if (!report) return t.told.checkStopped
  const passed = report.checks.filter((check) => check.state === 'passed').length
  const first = report.checks.find((check) => check.state === 'failed' || check.state === 'error')
  const count = t.checksPassed(passed, report.checks.length)
  return first ? `${count} ${t.firstToFix(first.title)}` : count
}
