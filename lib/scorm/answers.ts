import type { CheckResult, Report } from '@/lib/grading/report'
import type { Interaction } from './interaction'

/** The letters by which the options of a quiz are told. */
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** A report as interactions, one for each check that ran. */
export function answersOf(
  { lab, checks }: Report,
  at: number,
  latency: number,
): readonly Interaction[] {
  return checks
    .filter(({ state }) => state !== 'pending')
    .map((check) => ({
      id: `${lab}_${check.id}`,
      kind: 'check',
      title: check.title,
      result: resultOf(check),
      response: responseOf(check),
      at,
      latency,
    }))
}

/**
 * `key` is `<chapter>/<quiz>`, `chosen` the indices of the options last chosen; `right` once it was
 * answered rightly, as progress keeps it.
 */
export const quizAnswer = (key: string, chosen: readonly number[], right: boolean) =>
  ({
    id: key.replace('/', '_'),
    kind: 'quiz',
    title: key,
    result: right ? 'right' : 'wrong',
    response: chosen.map((index) => letters[index] ?? '').join(','),
  }) as const

/** A check that could not judge says nothing about the learner. */
function resultOf({ state }: CheckResult): Interaction['result'] {
  if (state === 'passed') return 'right'
  return state === 'failed' ? 'wrong' : 'neutral'
}

/** What the learner's code answered, where the check knows it; else what the check said. */
const responseOf = ({ state, got, message }: CheckResult): string =>
  state === 'passed' ? 'passed' : (got ?? message)
