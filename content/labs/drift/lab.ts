import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Which version, on which day?',
  summary:
    'Order versions by PEP 440, decide what a specifier admits, and say what an installer takes on a given day.',
  minutes: 25,
  main: 'pep440.py',
  readonly: ['main.py', 'parts.py', 'index.py'],
  packages: ['packaging'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    // Whether packaging is there depends on the build; main.py asks before it uses it.
    basedpyright: { mode: 'basic', rules: { reportMissingImports: 'none' } },
  },
  hints: [
    'A key is a tuple that compares from left to right: epoch, release without trailing zeros, then pre, post, dev, label. Absent parts need a rank of their own, and it differs: no `pre` comes after `rc`, no `post` comes before post 0, no `dev` comes after all dev builds. Only `1.0.dev1`, which has a dev but neither pre nor post, must come before `1.0a1`.',
    'Ranks that compare: `pre` as `(0, "", 0)` for a bare dev build, `(1, letter, number)` for a candidate, `(2, "", 0)` when it is absent; `post` as −1 when absent; `dev` as `float("inf")` when absent. For `matches`, write one function for one clause and `all` over the clauses. A version without its label is `version.split("+")[0]`; `~=` is two clauses; a star compares a slice of the release, with zeros added on the right.',
    '`~=`: `parts = parse(wanted)`, and the star clause is `f"{parts.epoch}!"` with all of `parts.release` but its last number. `<` is `key(plain) < key(wanted)` and not (`parse(v).is_pre`, wanted is none, and both have the same epoch and release); `>` likewise with post-releases, on the plain version. In `pick`: keep what was uploaded by then and matches; drop what was yanked by then unless some `==` clause without star is there; drop pre-releases if others are left and no clause names one; `max(…, key=key, default=None)`.',
  ],
  simulated:
    'The index is invented. Versions are written in their normal form, one package stands alone, and an installer would also look at Python versions, platforms and what else is installed.',
}
