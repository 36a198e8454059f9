import { percent, type Dialect, type Pair } from './dialect'
import { timeOfDay12, timespan12 } from './durations'
import { asciiLine, type Interaction } from './interaction'
import type { Standing } from './standing'

const results = { right: 'correct', wrong: 'wrong', neutral: 'neutral' } as const

/**
 * SCORM 1.2 has one status for completion and success. Reading is not in it: a package whose
 * checks are passed is passed.
 */
function standing({ score, verdict, labs }: Standing): readonly Pair[] {
  const status: Pair = ['cmi.core.lesson_status', verdict === 'unknown' ? 'incomplete' : verdict]
  if (labs.length === 0) return [status]
  return [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', percent(score)],
    status,
  ]
}

/** The type comes before the response, which is checked against it. */
function interaction(index: number, told: Interaction): readonly Pair[] {
  const at = `cmi.interactions.${index}`
  return [
    [`${at}.id`, told.id],
    [`${at}.type`, told.kind === 'quiz' ? 'choice' : 'performance'],
    [`${at}.time`, timeOfDay12(told.at)],
    [`${at}.weighting`, '1'],
    [
      `${at}.student_response`,
      told.kind === 'quiz' ? told.response : asciiLine(told.response, 255),
    ],
    [`${at}.result`, results[told.result]],
    [`${at}.latency`, timespan12(told.latency)],
  ]
}

export const dialect12: Dialect = {
  version: '1.2',
  apiName: 'API',
  limit: 4096,
  elements: {
    saved: 'cmi.suspend_data',
    place: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    learner: 'cmi.core.student_name',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  standing,
  interaction,
  timespan: timespan12,
  readsInteractions: false,
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    errorCode: 'LMSGetLastError',
    errorWords: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
}
