import { firstThatFits, showGb, statesPerGpu, type Run } from '@/lib/figures/zero-bars'

/** What the bars show, in words. */
export function describeStages(run: Run, gpuGb: number): string {
  const { gpus } = run
  const stage = firstThatFits(run, gpuGb)
  const whole = showGb(statesPerGpu(run, 0).total)
  const gpu = `a GPU of ${gpuGb} GB`
  if (gpus === 1 && stage === null)
    return `On one GPU there is nobody to share with: all stages need ${whole}, too much for ${gpu}.`
  if (gpus === 1) return `On one GPU there is nobody to share with: all stages need ${whole}.`
  if (stage === null) {
    const least = showGb(statesPerGpu(run, 3).total)
    return `With ${gpus} GPUs even stage 3 needs ${least} on each, too much for ${gpu}. More GPUs would help at stage 3, and only there for the weights.`
  }
  const total = showGb(statesPerGpu(run, stage).total)
  if (stage === 0)
    return `The states fit on ${gpu} as they are: ${total} on each, without sharing anything.`
  return `With ${gpus} GPUs, stage ${stage} is the first that fits on ${gpu}: ${total} instead of ${whole} on each. What is left has to hold the activations.`
}
