import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Whose draws?',
  summary:
    'Make a model’s initial weights independent of how much data there is and who looked at it.',
  minutes: 12,
  main: 'train.py',
  readonly: ['data.py', 'show.py'],
  standIns: ['numpy', 'torch'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'Who moves torch’s head before the layer reads it? Print `torch.rand(1)` at several places of `build`, with and without the dry run: where the number changes, somebody drew.',
    'Give each reader a generator of its own: `torch.randperm` and `DataLoader` take `generator=`. `torch.nn.Linear` takes none; draw its weights inside `with torch.random.fork_rng():`, which puts the global generator back afterwards. Then choose the seeds: one for each pair (seed, purpose), mixed and not added.',
    'A helper `derived(seed, purpose)` may return `int.from_bytes(hashlib.sha256(f"{seed}/{purpose}".encode()).digest()[:4])`. The dry run gets `generator=torch.Generator().manual_seed(derived(seed, "dry run"))`, the shuffle one with `"shuffle"`, and inside `fork_rng` stands `torch.manual_seed(derived(seed, "init"))`.',
  ],
  simulated:
    'torch and numpy are small stand-ins written for this course; their CPU streams match the real libraries bit for bit. The items are whole numbers, and nothing is trained.',
}
