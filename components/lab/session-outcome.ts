import { BootError } from '@/lib/kernel/boot-error'
import type { RunOutcome } from '@/lib/kernel/outcome'
import { benchText } from '@/lib/messages/bench/words'
import { failureWords } from './failure-words'

export const stoppedByLearner: RunOutcome = { kind: 'stopped', by: 'learner', at: null }
export const stoppedForRoom: RunOutcome = { kind: 'stopped', by: 'memory', at: null }

/** Something else on the page took the place before Python had started. */
export const isGivingWay = (error: unknown) =>
  error instanceof BootError && error.why === 'gave-way'

/** Why Python could not be started. */
export function wordsFor(error: unknown): string {
  const t = benchText.current()
  if (error instanceof BootError && error.why === 'memory') return t.noMemory
  return t.notStarted(failureWords(error))
}
