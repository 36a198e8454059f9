import {
  accumulationSteps,
  fits,
  rescues,
  reservedGb,
  stackOf,
  type Job,
} from '@/lib/figures/memory-stack'
import type { english } from '@/lib/messages/figures/memory-stack/en'

/** What the stack shows, in words. */
export function describeStack(t: typeof english, job: Job, gpuGb: number): string {
  const { total, activations, gathered } = stackOf(job)
  const held = [
    t.states(total - activations - gathered),
    gathered > 0 && t.gathered(gathered),
    t.rest(activations, reservedGb, total + reservedGb),
  ]
  const care = job.precision === 'half' && t.care
  if (fits(stackOf(job), gpuGb))
    return joined(
      t.fitsOn(gpuGb),
      ...held,
      t.batch(job.micro, accumulationSteps(job), job.gpus),
      job.checkpointing && t.price,
      care,
    )
  const ways = rescues(job, gpuGb).map(({ what }) => t.ways[what])
  const help = ways.length > 0 ? t.wouldHelp(ways.join(', ')) : t.nothingHelps
  return joined(t.fullOn(gpuGb), ...held, help, care)
}

const joined = (...parts: readonly (string | false)[]) => parts.filter((part) => part).join('')
