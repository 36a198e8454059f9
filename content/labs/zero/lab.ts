import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Bytes per GPU',
  summary:
    'Compute what weights, gradients and optimizer state take on each GPU for the four ZeRO stages, and how many GPUs a run needs.',
  minutes: 15,
  main: 'zero.py',
  readonly: ['plans.py'],
  tools: {
    ruff: { 'line-length': 100, lint: { select: ['E', 'F', 'B', 'I', 'UP'] } },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'Before any division, write down who holds what: all parameters have weights; only the trained ones have a gradient and optimizer state. Then ask of each of the three, and of each stage, whether a GPU holds all of it or a share.',
    'Stage 1 divides the optimizer state, stage 2 also the gradients, stage 3 also the weights: one more from stage to stage. A share is counted in parameters, not in bytes, and rounded up: `math.ceil(n / gpus)`, or `-(-n // gpus)`. The optimizer holds three numbers of 4 bytes for each trained parameter.',
    'A helper does it: `def share(n, sharded): return -(-n // gpus) if sharded else n`. Weights: `share(params, stage >= 3) * 2 / GB`, and so on. `min_gpus` tries 1, 2, 3, … up to `most`, returns the first count whose `total` is at most `gpu_gb`, and `None` after the loop.',
  ],
  simulated:
    'Arithmetic only: no GPU, no torch, nothing is allocated. Activations, the gathered layer, buffers and fragmentation come on top in a real run. FSDP with full sharding corresponds to stage 3.',
}
