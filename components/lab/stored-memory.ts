import {
  isBeingHanded,
  progressStore,
  recordAttempt,
  saveDraft,
  showHint,
  showSolution,
  storageStatusStore,
} from '@/lib/progress/store'
import { hostKeeps } from './host'
import type { LabMemory } from './lab-memory'
import { tellReport } from './reports'

/** The lab's memory in the learner's progress. */
export function storedMemory(lab: string): LabMemory {
  return {
    read: () => progressStore.getState().labs[lab],
    subscribe: progressStore.subscribe,
    keeps: () => storageStatusStore.getState().kind !== 'memory-only' || hostKeeps(),
    isHandedBack: isBeingHanded,
    saveDraft: (files) => saveDraft(lab, files),
    recordAttempt: (report, files) => {
      recordAttempt(
        lab,
        {
          at: Date.now(),
          passed: report.checks.flatMap(({ id, state }) => (state === 'passed' ? [id] : [])),
          failed: report.checks.flatMap(({ id, state }) => (state === 'passed' ? [] : [id])),
          ms: report.ms,
          seed: report.seed,
          files: { ...files },
        },
        report.checks.length,
      )
      tellReport(report)
    },
    showHint: (count) => showHint(lab, count),
    showSolution: () => showSolution(lab),
  }
}
