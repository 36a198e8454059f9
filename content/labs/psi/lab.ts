import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'An alarm you can trust',
  summary:
    'Measure drift with PSI, then set the alarm where chance ends, instead of at a round number.',
  minutes: 20,
  main: 'drift.py',
  readonly: ['chance.py', 'trial.py'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'For `psi`, three small steps: edges from `ref` alone; the share of each sample in each bin; the sum. Nine inner edges make ten bins, and the outer two reach as far as there are numbers. For `alert`, press Run and look at the first column: how large does PSI get when nothing has moved, and what does that depend on?',
    'With `ordered = sorted(ref)`, the edges are `ordered[len(ordered) * i // bins]` for `i` from 1 to `bins - 1`, each value once. `bisect_right(edges, row)` is the number of the bin of a row, whatever the row is. Before you divide, pretend half a row more in every bin, in both samples alike. For `alert`: chance alone makes PSI about `(bins - 1) * (1/n + 1/m)`, with `n` and `m` rows.',
    '`counts = [0] * (len(edges) + 1)`, then one `counts[bisect_right(edges, row)] += 1` a row; the shares are `(count + 0.5) / (len(rows) + 0.5 * len(counts))`. And `alert` is `psi(ref, live) > (1 / len(ref) + 1 / len(live)) * chi_square_limit(9)`. If `ref` has ties there are fewer bins: then `len(edges)` instead of 9.',
  ],
  simulated:
    'The samples are drawn from made-up distributions, one column at a time; a real table has many, and twenty columns tested daily at 5% ring about once a day by chance. The chi-square limit is an approximation that holds from about 80 rows. And an alarm beyond chance says that something moved, not that it matters: with a million rows the least shift rings.',
}
