/**
 * The population stability index of live samples against a reference whose ten bins hold a
 * tenth each, drawn again and again: what it does when nothing has changed, and when the mean
 * has moved. A normal variable; the reference is taken as known.
 */

const bins = 10
const draws = 1000

/** Inner edges of ten equal bins of the standard normal. */
const edges = [-1.2816, -0.8416, -0.5244, -0.2533, 0, 0.2533, 0.5244, 0.8416, 1.2816]

/** The 95 % point of chi-square with 9 degrees of freedom. */
const chi2 = 16.919

export const sizes = [50, 90, 200, 500, 1000] as const
export const usual = 0.1

/** The limit that noise alone exceeds in about one batch of twenty. */
export const fittedLimit = (rows: number) => chi2 / rows

/** What PSI is on average when nothing changed: (bins - 1) / rows. */
export const expectedNull = (rows: number) => (bins - 1) / rows

export function psi(counts: readonly number[]): number {
  const rows = counts.reduce((sum, count) => sum + count, 0)
  // An empty bin counts as half a row: the logarithm of nothing is not a number.
  const live = counts.map((count) => Math.max(count, 0.5) / rows)
  return live.reduce((sum, share) => sum + (share - 1 / bins) * Math.log(share * bins), 0)
}

/** mulberry32: small, quick, and the same on the server and in the browser. */
function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let word = Math.imul(state ^ (state >>> 15), 1 | state)
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The standard normal distribution function (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const upper = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
  return z < 0 ? upper : 1 - upper
}

/** Where each bin ends, as a share of the live rows, when their mean has moved by `shift`. */
export const binEnds = (shift: number): readonly number[] =>
  edges.map((edge) => normalBelow(edge - shift))

/** PSI of 1,000 live samples of `rows` rows, whose mean moved by `shift` standard deviations. */
export function samplePsi(rows: number, shift: number, seed = 2026): readonly number[] {
  const next = uniforms(seed)
  const ends = binEnds(shift)
  return Array.from({ length: draws }, () => {
    const counts = Array.from({ length: bins }, () => 0)
    for (let row = 0; row < rows; row++) {
      const u = next()
      let bin = 0
      while (bin < bins - 1 && u >= (ends[bin] ?? 1)) bin++
      counts[bin] = (counts[bin] ?? 0) + 1
    }
    return psi(counts)
  })
}

export const shareAbove = (values: readonly number[], limit: number) =>
  values.filter((value) => value > limit).length / values.length

/** Counts in steps of 0.02 from 0 to 0.4; the last one takes what lies beyond. */
export const step = 0.02
export function histogram(values: readonly number[]): readonly number[] {
  const counts = Array.from({ length: 21 }, () => 0)
  for (const value of values) {
    const bar = Math.min(20, Math.floor(value / step))
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  return counts
}
