import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Count, apply and merge an adapter',
  summary:
    'LoRA by hand: the parameters of rank r on Llama-2-7B, the adapter beside a matrix, folded in, and out again.',
  minutes: 20,
  main: 'lora.py',
  readonly: ['llama.py'],
  tools: {
    ruff: { 'line-length': 100, lint: { select: ['E', 'F', 'B', 'I', 'UP'] } },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'Shapes first. B is outputs × r and A is r × inputs, so B A has W’s shape, and A B has not. For `count`: A has r × inputs numbers and B outputs × r, and the names are only a filter in front of that sum.',
    '`r` is the number of A’s rows, `len(A)`, and the scale is `alpha / r`. For `forward`, work from the right: `A x` has r numbers, `B` times that has as many as there are outputs. Taking an adapter out is merging it with the opposite sign. In `agrees`, the yardstick is the largest number of all: a difference of 1e-17 beside a zero is rounding too.',
    '`merged[i][j] = W[i][j] + alpha / r * sum(B[i][k] * A[k][j] for k in range(r))`, in a new list of new rows. A name is meant when `name == target or name.endswith("." + target)`; collect the meant names in a set, so each counts once, and look at every target for one that adds none. `all(abs(a - b) <= 1e-9 * largest for a, b in zip(y, z))` once the lengths agree.',
  ],
  simulated:
    'The matrices are lists of Python floats (fp64), and nothing is trained. The formula is that of PEFT’s merge, which in fp32 agreed to about 1e-7 when this course was written; a base in 4 or 8 bits has to be rounded again after a merge and differs more. PEFT complains when no target at all is found.',
}
