import type Cmi5 from '@xapi/cmi5'
import type { LabStanding } from './standing'

const verbs = {
  passed: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed' } },
  failed: { id: 'http://adlnet.gov/expapi/verbs/failed', display: { en: 'failed' } },
} as const

/**
 * A lab's result as a "cmi5 allowed" statement about a part of the package: scored, with the
 * session's context but without cmi5's category, which only the package's own verdict carries.
 */
export function labStatement(cmi5: Cmi5, { id, passed, total }: LabStanding) {
  const { actor, activityId, registration } = cmi5.getLaunchParameters()
  const { contextTemplate } = cmi5.getLaunchData()
  const success = passed === total
  return {
    actor,
    verb: success ? verbs.passed : verbs.failed,
    object: {
      objectType: 'Activity' as const,
      id: `${activityId.replace(/[/#]*$/, '')}/labs/${id}`,
      definition: { type: 'http://adlnet.gov/expapi/activities/assessment', name: { en: id } },
    },
    result: {
      success,
      score: { scaled: total === 0 ? 1 : passed / total, raw: passed, min: 0, max: total },
    },
    context: { ...contextTemplate, registration },
    timestamp: new Date().toISOString(),
  }
}
