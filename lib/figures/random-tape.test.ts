import { describe, expect, it } from 'vitest'
import { linearInit, loops, numpyUniform, tapeWords, torchUniform } from './random-tape'

const digits = (numbers: readonly number[], count: number) =>
  numbers.map((number) => number.toFixed(count))

// Expected values: numpy 2.4.6 and torch 1.13.0, run on a CPU with AVX2.
describe('the tape', () => {
  it('starts with the word that both libraries start with', () => {
    expect(tapeWords(42, 1)).toEqual([1608637542])
  })

  it('takes the largest seed', () => {
    const words = tapeWords(2 ** 32 - 1, 3)
    expect(digits(words.map(torchUniform), 4)).toEqual(['0.9938', '0.5713', '0.5700'])
  })

  it('keeps every word within 32 bits', () => {
    expect(tapeWords(7, 624).every((word) => word >= 0 && word < 2 ** 32)).toBe(true)
  })
})

describe('the two cuts', () => {
  const words = tapeWords(42, 6)

  it('gives torch.rand(3)', () => {
    expect(words.slice(0, 3).map(torchUniform)).toEqual([
      0.8822692632675171, 0.9150039553642273, 0.38286375999450684,
    ])
  })

  it('gives np.random.rand(3)', () => {
    const drawn = [0, 2, 4].map((i) => numpyUniform(words[i] ?? 0, words[i + 1] ?? 0))
    expect(drawn).toEqual([0.3745401188473625, 0.9507143064099162, 0.7319939418114051])
  })
})

describe('nn.Linear(3, 2) under seed 42', () => {
  const after = (loop: keyof typeof loops) => linearInit(tapeWords(42, 12).slice(loops[loop]), 3, 2)

  it('matches torch to the bit on a fresh tape', () => {
    const { weight, bias } = after('none')
    expect(weight).toEqual([
      [0.4414065182209015, 0.47920528054237366, -0.1352572739124298],
      [0.5303604602813721, -0.1264995038509369, 0.11650390923023224],
    ])
    expect(digits(bias, 4)).toEqual(['-0.2811', '0.3391'])
  })

  it('changes after a shuffled loop over the data', () => {
    const { weight, bias } = after('shuffle')
    expect(digits(weight.flat(), 4)).toEqual([
      '-0.1265',
      '0.1165',
      '-0.2811',
      '0.3391',
      '0.5090',
      '-0.4236',
    ])
    expect(digits(bias, 4)).toEqual(['0.5018', '0.1081'])
  })

  it('changes after a loop that does not shuffle', () => {
    expect(after('plain').weight[0]?.[0]).toBeCloseTo(-0.1352572739124298, 12)
  })
})
