import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Write a resolver that steps back',
  summary:
    'Search for one version of every package, newest first; undo a choice that led nowhere, and say who asked for the impossible.',
  minutes: 25,
  main: 'resolver.py',
  readonly: ['asks.py', 'main.py', 'packages.py', 'versions.py'],
  packages: ['resolvelib', 'packaging'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    // Whether resolvelib is there depends on the build; main.py asks before it uses it.
    basedpyright: { mode: 'basic', rules: { reportMissingImports: 'none' } },
  },
  hints: [
    'Carry two things, not one: the versions chosen so far, and `asks`, everything that was asked so far. A choice is in trouble as soon as some package in `asks` has no candidate left, or a version that you chose is no longer a candidate. Look right after each choice.',
    'Inside `resolve`, write `complete(chosen, asks)`, which returns a full set or `None`. In trouble: `None`. Nothing left to choose: `chosen`. Otherwise it takes one package that is asked for and not chosen, tries its candidates, and calls itself with a **new** `chosen` and **new** `asks` each time, so there is nothing to undo. A chosen package is not chosen again, so circles end.',
    'For each candidate, `found = complete({**chosen, name: version}, with_needs(asks, f"{name} {version}", index[name][version]))`; return it unless it is `None`. Keep a list `dead_ends` in `resolve`: where `candidates(index, name, asked)` is empty, append `[(who, name + spec) for who, spec in asked]`. A chosen version that is no longer a candidate is no entry: another one may do. If all fails, `raise Conflict(dead_ends[0] if dead_ends else [])`.',
  ],
  simulated:
    'The bounds on tokenizers are real, the rest of that index is left out, and two of the four indexes are invented. Versions are plain numbers: no candidates, local labels, markers or extras. Fetching metadata, which takes real tools most of their time, is not here, and your resolver need not learn from dead ends as PubGrub does.',
}
