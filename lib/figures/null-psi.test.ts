import { describe, expect, it } from 'vitest'
import {
  binEnds,
  expectedNull,
  fittedLimit,
  histogram,
  psi,
  samplePsi,
  shareAbove,
  sizes,
  usual,
} from './null-psi'

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

describe('psi', () => {
  it('is 0 for the shares of the reference', () => {
    expect(psi(Array.from({ length: 10 }, () => 7))).toBeCloseTo(0, 12)
  })

  it('is worked out by hand for a moved row', () => {
    const counts = [15, 5, 10, 10, 10, 10, 10, 10, 10, 10]
    expect(psi(counts)).toBeCloseTo(0.05 * Math.log(1.5) + -0.05 * Math.log(0.5), 12)
  })

  it('stays finite when a bin is empty', () => {
    expect(psi([0, 20, 10, 10, 10, 10, 10, 10, 10, 10])).toBeCloseTo(
      0.095 * Math.log(20) + 0.1 * Math.log(2),
      12,
    )
  })
})

describe('the bins', () => {
  it('hold a tenth each before anything moves', () => {
    binEnds(0).forEach((end, i) => expect(end).toBeCloseTo((i + 1) / 10, 4))
  })

  it('empty from below when the mean rises', () => {
    expect(binEnds(0.5)[0]).toBeCloseTo(0.0374, 3)
    expect(binEnds(0.5)[8]).toBeCloseTo(0.7827, 3)
  })
})

describe('without drift', () => {
  it('averages the number of bins less one over the rows', () => {
    for (const rows of sizes.filter((size) => size >= 90)) {
      const ratio = mean(samplePsi(rows, 0)) / expectedNull(rows)
      expect(ratio).toBeGreaterThan(0.94)
      expect(ratio).toBeLessThan(1.12)
    }
  })

  it('exceeds 0.1 in about 41 % of samples of 100 rows', () => {
    expect(shareAbove(samplePsi(100, 0), usual)).toBeCloseTo(0.41, 1)
  })

  it('exceeds the limit fitted to the rows in about one sample of twenty', () => {
    for (const rows of sizes) {
      const share = shareAbove(samplePsi(rows, 0), fittedLimit(rows))
      expect(share).toBeGreaterThan(0.03)
      expect(share).toBeLessThan(0.12)
    }
  })

  it('draws the same samples each time', () => {
    expect(samplePsi(50, 0)).toEqual(samplePsi(50, 0))
  })
})

describe('with drift', () => {
  it('misses a quarter of a standard deviation at 0.1 where the fitted limit finds it', () => {
    const moved = samplePsi(1000, 0.25)
    expect(shareAbove(moved, usual)).toBeLessThan(0.1)
    expect(shareAbove(moved, fittedLimit(1000))).toBeGreaterThan(0.99)
  })
})

describe('the histogram', () => {
  it('counts every sample once, and what lies beyond in its last bar', () => {
    const counts = histogram([0, 0.019, 0.02, 0.399, 0.4, 7])
    expect([counts[0], counts[1], counts[19], counts[20]]).toEqual([2, 1, 1, 2])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6)
  })
})
