import { emptyProgress, type LabProgress, type Progress } from '@/lib/progress/schema'
import type { Asked } from './standing'

export const asked: Asked = {
  labs: [
    { id: 'seeding', checks: ['key', 'words', 'streams'] },
    { id: 'zero', checks: ['bytes'] },
  ],
  chapters: ['reproducibility'],
  mastery: 1,
}

/** A lab after some presses of Check; `passed` lists what passed in the last. */
export function tried(passed: readonly string[], all: readonly string[]): LabProgress {
  return {
    attempts: [
      {
        at: 1_790_000_000_000,
        passed: [...passed],
        failed: all.filter((id) => !passed.includes(id)),
        ms: 812,
        seed: 3104,
      },
    ],
    tries: 1,
    best: { passed: passed.length, total: all.length },
    ...(passed.length === all.length ? { passedAt: 1_790_000_000_000 } : {}),
    hintsShown: 1,
  }
}

export const progressWith = (part: Partial<Progress>): Progress => ({ ...emptyProgress, ...part })
