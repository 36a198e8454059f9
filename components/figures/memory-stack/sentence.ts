import { accumulationSteps, fits, rescues, reservedGb, stackOf } from '@/lib/figures/memory-stack'
import type { Job } from '@/lib/figures/memory-stack'

// No-break spaces: a number stays with its unit, and a product on one line.
const gb = (amount: number) => `${amount.toFixed(1)}\u00a0GB`

/** What the stack shows, in words. */
export function describeStack(job: Job, gpuGb: number): string {
  const { total, activations, gathered } = stackOf(job)
  const states = total - activations - gathered
  const layer = gathered > 0 ? ` a gathered layer ${gb(gathered)},` : ''
  const held = `States take ${gb(states)} of each GPU,${layer} activations ${gb(activations)}; with ${reservedGb} GB reserved that is ${gb(total + reservedGb)}.`
  const batch = `512 sequences a step are ${job.micro}\u00a0×\u00a0${accumulationSteps(job)}\u00a0×\u00a0${job.gpus}.`
  const price = job.checkpointing ? ' Every step pays for a second forward pass.' : ''
  const care =
    job.precision === 'half' ? ' Without fp32 master weights small updates are rounded away.' : ''
  if (fits(stackOf(job), gpuGb)) return `It fits on ${gpuGb} GB. ${held} ${batch}${price}${care}`
  const ways = rescues(job, gpuGb).map(({ what }) => what)
  const help =
    ways.length > 0 ? `Would help alone: ${ways.join(', ')}.` : 'No single change is enough.'
  return `Out of memory on ${gpuGb} GB. ${held} ${help}${care}`
}
