import { describe, expect, it } from 'vitest'
import { accumulationSteps, fits, model, rescues, stackOf, type Job } from './memory-stack'

const job: Job = { precision: 'mixed', micro: 2, checkpointing: false, gpus: 8 }
const states = ({ weights, gradients, optimizer }: ReturnType<typeof stackOf>) =>
  weights + gradients + optimizer

describe('the model', () => {
  it('has the parameters of its layers, two embeddings and a norm', () => {
    const embeddings = 2 * 32_000 * model.hidden
    expect(model.layers * model.layerParams + embeddings + model.hidden).toBe(model.params)
  })
})

describe('states', () => {
  it('take 107.8 GB, in fp32 and in mixed precision alike', () => {
    const alone = { ...job, gpus: 1 }
    expect(states(stackOf(alone))).toBeCloseTo(107.815, 3)
    expect(states(stackOf({ ...alone, precision: 'fp32' }))).toBeCloseTo(107.815, 3)
  })

  it('halve only when the master weights and fp32 moments go', () => {
    expect(states(stackOf({ ...job, gpus: 1, precision: 'half' }))).toBeCloseTo(53.907, 3)
  })

  it('are shared over the GPUs, with one gathered layer on top', () => {
    expect(states(stackOf(job))).toBeCloseTo(13.477, 3)
    expect(stackOf(job).gathered).toBeCloseTo(0.405, 3)
    expect(stackOf({ ...job, gpus: 1 }).gathered).toBe(0)
  })
})

describe('activations', () => {
  it('are 18.3 GB for each sequence', () => {
    expect(stackOf({ ...job, micro: 1 }).activations).toBeCloseTo(18.254, 3)
    expect(stackOf(job).activations).toBeCloseTo(2 * 18.254, 2)
  })

  it('nearly halve in 16 bits: the masks keep their byte', () => {
    const wide = stackOf({ ...job, precision: 'fp32' }).activations
    expect(wide / stackOf(job).activations).toBeCloseTo(66 / 34, 6)
  })

  it('shrink to the inputs of the layers and one layer in full', () => {
    const kept = stackOf({ ...job, micro: 1, checkpointing: true }).activations
    expect(kept).toBeCloseTo(1.0737 + 0.5704, 3)
  })

  it('are not shared over the GPUs', () => {
    expect(stackOf({ ...job, gpus: 16 }).activations).toBe(stackOf(job).activations)
  })
})

describe('the job of the lesson', () => {
  it('fits on an A100 with 80 GB and not on a V100 with 32', () => {
    expect(stackOf(job).total).toBeCloseTo(50.39, 2)
    expect([80, 32].map((gb) => fits(stackOf(job), gb))).toEqual([true, false])
  })

  it('is rescued there by checkpointing, not by half the micro-batch', () => {
    expect(rescues(job, 32).map(({ what }) => what)).toEqual(['checkpointing'])
  })

  it('keeps its global batch', () => {
    expect(accumulationSteps(job)).toBe(32)
    expect(accumulationSteps({ ...job, micro: 1 })).toBe(64)
  })

  it('offers no micro-batch of half a sequence', () => {
    const one = { ...job, micro: 1, checkpointing: true, gpus: 4 }
    expect(rescues(one, 80).map(({ job: { micro } }) => micro)).not.toContain(0.5)
  })
})
