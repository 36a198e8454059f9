import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Write a resolver that steps back',
  summary:
    'Search for one version of every package, newest first; undo a choice that led nowhere, and say who asked for the impossible.',
  minutes: 30,
  main: 'resolver.py',
  readonly: ['main.py', 'packages.py', 'versions.py'],
  packages: ['resolvelib', 'packaging'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    // Whether resolvelib is there depends on the build; main.py asks before it uses it.
    basedpyright: { mode: 'basic', rules: { reportMissingImports: 'none' } },
  },
  hints: [
    'Keep two things, not one: the versions chosen so far, and everything that was asked so far, as `asks[package] = [(who, spec), …]`. A version is a candidate when all who asked for its package admit it. Before you go on from a choice, add what it needs to `asks`, and look whether any package is left without a candidate.',
    'Write a function `complete(chosen, asks)` that returns a full set or `None`. It takes one package that is asked for and not chosen, tries its candidates newest first, and calls itself with a **new** `chosen` and **new** `asks` each time. Then there is nothing to undo: the old ones are still as they were. A package that is chosen already is not chosen again, so circles end.',
    'For each candidate: `more = {**asks}`, append the needs of `index[name][version]`; skip it when a package in `more` has no candidate (remember `more[package]` as a dead end, that is your chain) or when an earlier choice no longer suits; else `found = complete({**chosen, name: version}, more)` and return it unless it is `None`. In `resolve`: no solution means `raise Conflict([(who, name + spec), …])` from the first dead end. For `prefer`, sort the candidates once more, with the preferred one first.',
  ],
  simulated:
    'The bounds on tokenizers are real, the rest of that index is left out, and two of the four indexes are invented. Versions are plain numbers: no candidates, local labels, markers or extras. Fetching metadata, which takes real tools most of their time, is not here, and your resolver need not learn from dead ends as PubGrub does.',
}
