import { firstThatFits, statesPerGpu, type Run } from '@/lib/figures/zero-bars'
import type { english } from '@/lib/messages/figures/zero-bars/en'

/** What the bars show, in words. */
export function describeStages(t: typeof english, run: Run, gpuGb: number): string {
  const { gpus } = run
  const stage = firstThatFits(run, gpuGb)
  const whole = statesPerGpu(run, 0).total
  if (gpus === 1) return stage === null ? t.aloneTooMuch(whole, gpuGb) : t.alone(whole)
  if (stage === null) return t.never(gpus, statesPerGpu(run, 3).total, gpuGb)
  const { total } = statesPerGpu(run, stage)
  return stage === 0 ? t.asTheyAre(gpuGb, total) : t.fitsAt(gpus, stage, gpuGb, total, whole)
}
