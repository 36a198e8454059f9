import type { Problem } from './problem'

/** How safe the learner's progress is right now; `says` is a sentence for the learner. */
export type StorageStatus = {
  readonly kind: 'saved' | 'memory-only' | 'full' | 'aside'
  /** Whether what the learner does now outlives this tab. */
  readonly saves: boolean
  readonly says: Problem
}

export const savedStatus: StorageStatus = { kind: 'saved', saves: true, says: { is: 'saved' } }

export const deniedStatus: StorageStatus = {
  kind: 'memory-only',
  saves: false,
  says: { is: 'denied' },
}

export const fullStatus: StorageStatus = { kind: 'full', saves: false, says: { is: 'full' } }

export const slimmedStatus: StorageStatus = { kind: 'full', saves: true, says: { is: 'slimmed' } }

export function asideStatus(why: Problem): StorageStatus {
  return { kind: 'aside', saves: true, says: { is: 'aside', of: [why] } }
}
