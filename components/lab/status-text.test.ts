import { describe, expect, it } from 'vitest'
import type { LabState } from './lab-state'
import { closedView, idleState } from './lab-view'
import { statusOf } from './status-text'
import { labText } from '@/lib/messages/lab/words'

const view = (session: Partial<LabState>) => ({
  ...closedView('main.py'),
  session: { ...idleState, ...session },
})

describe('statusOf', () => {
  it('says what is loading and how much', () => {
    const phase = {
      kind: 'loading',
      what: 'Python 3.14',
      loaded: 3_200_000,
      total: 9_800_000,
    } as const
    expect(statusOf(labText.english, 'open', view({ phase }), 8)).toEqual({
      tone: 'busy',
      text: 'Loading Python 3.14: 3.2 of 9.8 MB',
      progress: 3.2 / 9.8,
    })
  })

  it('names no size that is not known', () => {
    const phase = { kind: 'loading', what: 'Python 3.14', loaded: 10, total: 0 } as const
    expect(statusOf(labText.english, 'open', view({ phase }), 8).progress).toBeUndefined()
  })

  it('tells how the last run ended', () => {
    const stopped = { kind: 'stopped', by: 'time-limit', at: null } as const
    const ready = view({ phase: { kind: 'ready' }, outcome: stopped })
    expect(statusOf(labText.english, 'open', { ...ready, drawer: 'output' }, 8).text).toContain(
      'time limit',
    )
  })
})
