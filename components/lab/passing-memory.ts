import type { LabProgress } from '@/lib/progress/schema'
import type { LabMemory } from './lab-memory'

/** The memory of a lab that is only looked at: gone with the page, and no progress of anybody's. */
export function passingMemory(): LabMemory {
  const listeners = new Set<() => void>()
  let progress: LabProgress = { attempts: [], tries: 0, hintsShown: 0 }
  const set = (part: Partial<LabProgress>) => {
    progress = { ...progress, ...part }
    for (const listener of listeners) listener()
  }
  return {
    read: () => progress,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keeps: () => false,
    isHandedBack: () => false,
    saveDraft: () => {},
    recordAttempt: () => {},
    showHint: (hintsShown) => set({ hintsShown }),
    showSolution: () => {},
  }
}
