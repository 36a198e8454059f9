import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Know your streams',
  summary:
    'Rebuild the number tape that NumPy and torch share, then seed a run and its data workers properly.',
  minutes: 20,
  main: 'repro.py',
  readonly: ['train.py'],
  standIns: ['numpy', 'torch'],
  tools: {
    ruff: { 'line-length': 100, lint: { select: ['E4', 'E7', 'E9', 'F', 'B', 'UP'] } },
    basedpyright: {},
  },
  hints: [
    'Press Run and read what moved: each library keeps a stream of its own, so each needs a line of its own in `set_seed`. For the key, `key[i]` needs only `key[i - 1]` and `i`.',
    'Bits: `word >> 5` drops the low five, `word & 0xFFFFFF` keeps the low 24. For the workers, think of numbering every (epoch, worker) pair once, or of hashing all three arguments with something that is the same everywhere: `hashlib`, `np.random.SeedSequence`, a private `random.Random`.',
    '`previous = key[-1]`, then `(1812433253 * (previous ^ (previous >> 30)) + i) & 0xFFFFFFFF`. NumPy: `((a >> 5) * 2**26 + (b >> 6)) / 2**53`. Workers: `np.random.SeedSequence([seed, epoch, i]).generate_state(1)[0]`. And `torch.use_deterministic_algorithms(True)` is the switch that covers more than cuDNN.',
  ],
  simulated:
    'numpy and torch are small stand-ins written for this course. Their CPU streams match the real libraries bit for bit; there is no GPU, so the deterministic switches are set but steer nothing.',
}
