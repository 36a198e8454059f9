import { percent, type Dialect, type Pair } from './dialect'
import { timespan2004, timestamp2004 } from './durations'
import { shortLine, type Interaction } from './interaction'
import type { Standing } from './standing'

const results = { right: 'correct', wrong: 'incorrect', neutral: 'neutral' } as const

const share = (value: number): string => String(Math.round(value * 10_000) / 10_000)

function standing({ score, verdict, completed, measure, labs }: Standing): readonly Pair[] {
  const statuses: readonly Pair[] = [
    ['cmi.progress_measure', share(measure)],
    ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
    ['cmi.success_status', verdict],
  ]
  if (labs.length === 0) return statuses
  return [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', percent(score)],
    ['cmi.score.scaled', share(score)],
    ...statuses,
  ]
}

function interaction(index: number, told: Interaction): readonly Pair[] {
  const at = `cmi.interactions.${index}`
  return [
    [`${at}.id`, told.id],
    [`${at}.type`, told.kind === 'quiz' ? 'choice' : 'other'],
    [`${at}.timestamp`, timestamp2004(told.at)],
    [`${at}.weighting`, '1'],
    [
      `${at}.learner_response`,
      told.kind === 'quiz' ? told.response.replaceAll(',', '[,]') : shortLine(told.response, 1000),
    ],
    [`${at}.result`, results[told.result]],
    [`${at}.latency`, timespan2004(told.latency)],
    [`${at}.description`, shortLine(told.title, 250)],
  ]
}

/** 4th edition; what is used of it is the same in the 3rd. */
export const dialect2004: Dialect = {
  version: '2004',
  apiName: 'API_1484_11',
  limit: 64_000,
  elements: {
    saved: 'cmi.suspend_data',
    place: 'cmi.location',
    mode: 'cmi.mode',
    learner: 'cmi.learner_name',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
  },
  standing,
  interaction,
  timespan: timespan2004,
  readsInteractions: true,
  calls: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    errorCode: 'GetLastError',
    errorWords: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
}
