import { describe, expect, it } from 'vitest'
import { labText } from '@/lib/messages/lab/words'
import { announcement } from './announcement'
import type { LabVariant } from './lab-props'
import type { LabPhase, LabState } from './lab-state'
import { idleState } from './lab-view'

const said = (state: Partial<LabState>, variant: LabVariant = 'page') =>
  announcement(labText.english, { ...idleState, ...state }, variant)

const ready = { phase: { kind: 'ready' } } as const
const loading = (loaded: number): LabPhase => ({
  kind: 'loading',
  what: 'Python 3.14',
  loaded,
  total: 10,
})

describe('announcement', () => {
  it('counts the checks, and names the first to fix', () => {
    const checks = [
      { id: 'a', title: 'A', state: 'passed', message: '', ms: 1 },
      { id: 'b', title: 'B', state: 'failed', message: '', ms: 1 },
    ] as const
    const report = { lab: 'x', passed: false, checks, ms: 2, seed: 1 }
    expect(said({ ...ready, report, wanted: 'check' })).toBe(
      '1 of 2 checks passed. First to fix: B.',
    )
  })

  it('says nothing that counts up', () => {
    expect(said({ phase: loading(1) })).toBe(said({ phase: loading(9) }))
    const check = { id: 'a', title: 'A', state: 'passed', message: '', ms: 1 } as const
    const wanted = 'check'
    expect(said({ phase: { kind: 'checking', settled: [check] }, wanted })).toBe(
      said({ phase: { kind: 'checking', settled: [] }, wanted }),
    )
    const output = [{ stream: 'stdout', text: 'x' }] as const
    expect(said({ phase: { kind: 'running' }, wanted: 'run', output })).toBe('Running …')
  })

  it('tells of the run that came after the check, and of its error with the line', () => {
    const error = {
      type: 'NameError',
      message: "name 'b' is not defined",
      at: { file: 'main.py', line: 3 },
      traceback: '',
      plain: '',
    }
    const report = { lab: 'x', passed: true, checks: [], ms: 2, seed: 1 }
    const outcome = { kind: 'raised', error, ms: 4 } as const
    expect(said({ ...ready, report, outcome, wanted: 'run' })).toBe(
      "The run ended at main.py, line 3, with NameError: name 'b' is not defined",
    )
  })

  it('says why a run was stopped', () => {
    const stopped = (by: 'learner' | 'time-limit' | 'memory') =>
      said({ ...ready, outcome: { kind: 'stopped', by, at: null }, wanted: 'run' })
    expect(stopped('learner')).toBe('The run was stopped.')
    expect(stopped('time-limit')).toContain('time limit')
    expect(stopped('memory')).toContain('for want of memory')
  })

  it('counts the lines that a run printed', () => {
    const outcome = { kind: 'finished', ms: 120 } as const
    const run = (text: string) =>
      said({ ...ready, outcome, wanted: 'run', output: [{ stream: 'stdout', text }] })
    expect(run('')).toBe('The run took 0.12 s and printed nothing.')
    expect(run('a\n')).toContain('1 line.')
    expect(run('a\nb')).toContain('2 lines.')
  })

  it('keeps quiet about Python in a lesson, until somebody waits for it', () => {
    expect(said({ phase: loading(1) }, 'inline')).toBe('')
    expect(said(ready, 'inline')).toBe('')
    expect(said({ phase: loading(1), wanted: 'run' }, 'inline')).toBe('Loading Python 3.14 …')
    expect(said(ready, 'page')).toBe('Python 3.14 ready')
  })
})
