import { describe, expect, it } from 'vitest'
import { english } from '@/lib/messages/figures/zero-bars/en'
import { firstThatFits, stages, statesPerGpu } from './zero-bars'

const paper = { params: 7.5e9, trained: 7.5e9, gpus: 64 }

describe('statesPerGpu', () => {
  it('gives the four numbers of the ZeRO paper', () => {
    expect(stages.map((stage) => english.gb(statesPerGpu(paper, stage).total))).toEqual([
      '120.0 GB',
      '31.4 GB',
      '16.6 GB',
      '1.9 GB',
    ])
  })

  it('makes no difference between stages on one GPU', () => {
    const run = { ...paper, gpus: 1 }
    for (const stage of stages) expect(statesPerGpu(run, stage).total).toBe(120)
  })

  it('counts gradients and optimizer state of trained parameters only', () => {
    const run = { params: 6_738_415_616, trained: 4_194_304, gpus: 8 }
    const states = statesPerGpu(run, 0)
    expect(states.gradients + states.optimizer).toBeCloseTo(0.0587, 4)
    expect(states.weights).toBeCloseTo(13.477, 3)
  })

  it('rounds up what does not divide', () => {
    expect(statesPerGpu({ params: 7, trained: 7, gpus: 2 }, 3).weights).toBe(8e-9)
  })
})

describe('firstThatFits', () => {
  it('names the first stage whose total is at most the size', () => {
    expect(firstThatFits(paper, 120)).toBe(0)
    expect(firstThatFits(paper, 80)).toBe(1)
    expect(firstThatFits(paper, 24)).toBe(2)
    expect(firstThatFits(paper, 1.8)).toBeNull()
  })
})

it('shows small numbers with more digits, and never as nothing', () => {
  expect([english.gb(107.81), english.gb(0.067), english.gb(0.001), english.gb(0)]).toEqual([
    '107.8 GB',
    '0.07 GB',
    'under 0.01 GB',
    '0.00 GB',
  ])
})
