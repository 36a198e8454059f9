import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Fit, then stay equal',
  summary:
    'Choose a micro-batch that fits, then accumulate gradients so that nobody can tell it from one big batch.',
  minutes: 25,
  main: 'main.py',
  readonly: ['main.py', 'unigram.py'],
  tools: {
    ruff: { 'line-length': 100, lint: { select: ['E', 'F', 'B', 'I', 'UP'] } },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'States first: they do not depend on the micro-batch. What is left of the GPU after states and `RESERVED` is for activations. For the gradient: which tokens did the full batch average over, and how many of them came from each micro-batch?',
    '`plan` is two loops: checkpointing off before on, and inside it the divisors of each GPU’s share (`global_batch // gpus`) from large to small; return the first that fits. `accumulate` turns each mean back into a sum (`mean * tokens`), adds the sums and the counts, and divides once.',
    '`total = sum(counts)`, where a count is `sum(label != PADDING for label in labels)`. For each micro-batch with a count: `gradient[i] += part[i] * count / total`. After the loop: `norm = math.hypot(*gradient)`; if it exceeds `clip`, multiply everything by `clip / norm`; then `step(gradient)`, once.',
  ],
  simulated:
    'The model of memory is a formula, no GPU is asked; real peaks add buffers and fragmentation, and measured ones decide. The language model is the smallest there is: one logit for each word, no context. The equality of gradients holds for any model without batch norm, to rounding.',
}
