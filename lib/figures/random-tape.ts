/**
 * The Mersenne Twister (MT19937) as NumPy's `seed` and torch's `manual_seed` start it, and
 * how each library cuts its 32-bit words. Matsumoto & Nishimura, ACM TOMACS 8(1), 1998.
 */

const length = 624
const middle = 397

function keyOf(seed: number): Uint32Array {
  const key = new Uint32Array(length)
  key[0] = seed
  for (let i = 1; i < length; i++) {
    const previous = key[i - 1] ?? 0
    key[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i
  }
  return key
}

function twist(key: Uint32Array): void {
  const at = (i: number) => key[i % length] ?? 0
  for (let i = 0; i < length; i++) {
    const y = (at(i) & 0x80000000) | (at(i + 1) & 0x7fffffff)
    key[i] = at(i + middle) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0)
  }
}

function temper(word: number): number {
  let y = word
  y ^= y >>> 11
  y ^= (y << 7) & 0x9d2c5680
  y ^= (y << 15) & 0xefc60000
  return (y ^ (y >>> 18)) >>> 0
}

/** The first `count` words under `seed` (0 to 2**32 - 1); at most 624. */
export function tapeWords(seed: number, count: number): number[] {
  const key = keyOf(seed)
  twist(key)
  return Array.from(key.subarray(0, Math.min(count, length)), temper)
}

/** torch's float32 uniform: the low 24 bits of a word. */
export const torchUniform = (word: number) => (word & 0xffffff) / 2 ** 24

/** NumPy's double uniform: the high 27 bits of `a`, then the high 26 of `b`. */
export const numpyUniform = (a: number, b: number) => ((a >>> 5) * 2 ** 26 + (b >>> 6)) / 2 ** 53

export type Linear = { readonly weight: readonly number[][]; readonly bias: readonly number[] }

/**
 * `nn.Linear(inputs, outputs)` from the words at the head: weights row by row, then biases,
 * each uniform within 1 / sqrt(inputs). Bit for bit torch's on a CPU with AVX2.
 */
export function linearInit(words: readonly number[], inputs: number, outputs: number): Linear {
  // As torch computes the two bounds: mathematically equal, in floating point not always.
  const gain = Math.sqrt(2 / (1 + Math.sqrt(5) ** 2))
  const weightBound = Math.sqrt(3) * (gain / Math.sqrt(inputs))
  const within = (bound: number) => (word: number) => {
    const low = Math.fround(-bound)
    // The product of two 24-bit numbers is exact in a double: one rounding, as a fused multiply-add.
    return Math.fround(torchUniform(word) * Math.fround(Math.fround(bound) - low) + low)
  }
  const flat = words.slice(0, inputs * outputs).map(within(weightBound))
  const weight = Array.from({ length: outputs }, (_, row) =>
    flat.slice(row * inputs, (row + 1) * inputs),
  )
  const rest = words.slice(inputs * outputs, (inputs + 1) * outputs)
  return { weight, bias: rest.map(within(1 / Math.sqrt(inputs))) }
}

/** What may run before the layer is made, and the words it reads: two 64-bit draws, or one. */
export const loops = { none: 0, plain: 2, shuffle: 4 } as const
export type Loop = keyof typeof loops

/** `torch.rand(3, 4, device='cuda')` under seed 42, as published to four digits; not run here. */
export const publishedCuda = [
  0.613, 0.0101, 0.3984, 0.0403, 0.1563, 0.4825, 0.7362, 0.406, 0.5189, 0.2867, 0.2416, 0.9228,
] as const
