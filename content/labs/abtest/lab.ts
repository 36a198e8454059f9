import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Ship, wait or keep',
  summary:
    'Test two proportions, plan how many users it takes, and turn a log into a verdict that peeking cannot bend.',
  minutes: 25,
  main: 'ab.py',
  readonly: ['trial.py'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'Everything is a difference over its standard error. The error of a share `p` among `n` users is the square root of `p(1 − p)/n`; for the difference of two shares, add the squares. A difference below zero is as surprising as one above it.',
    '`Normal = NormalDist()`: `2 * (1 - Normal.cdf(abs(z)))` counts both tails, `Normal.inv_cdf(0.975)` is 1.96, and `Normal.inv_cdf(0.8)` is what the power adds to it. The ratio of the arms is a test as well: `n_b` of all users, against `share_b`, with the error that `share_b` gives. In `decide`, the verdicts are a list of `if … return`, in the order of the brief.',
    '`sample_size`: `ceil((z_alpha + z_power)**2 * (p * (1 - p) + q * (1 - q)) / mde**2)`, with `q = p + mde`. Guardrail: `analyse` the failures in place of the wins, and answer `"harm"` when `high > max_harm`. Then `low > 0`, `high < 0`, and `"equal"` only when `-mde < low` and `high < mde`. If all win or none does, the error is 0: then there is no difference, p is 1.',
  ],
  simulated:
    'The logs are made up, each user is one row, and both arms run at the same time. The test is a fixed-horizon one: one look, at the size planned. Sequential methods allow looking early, at a price in users, and are not here. Nor are correlated rows, several metrics at once, or very rare events, where the normal approximation fails.',
}
