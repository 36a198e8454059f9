import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Review a lock',
  summary:
    'Write the differ that reads two lock files, tells news from noise, and raises an alarm when the bytes or their origin changed.',
  minutes: 40,
  main: 'diff.py',
  readonly: [
    'versions.py',
    'review.py',
    'old/uv.lock',
    'new/uv.lock',
    'old/poetry.lock',
    'new/poetry.lock',
    'old/pylock.toml',
    'new/pylock.toml',
  ],
  tools: {
    ruff: { 'line-length': 100, lint: { select: ['E4', 'E7', 'E9', 'F', 'I', 'B', 'UP'] } },
    basedpyright: {},
  },
  hints: [
    'Group the entries by normalised name first: `{name: [entry, …]}`. A name may have several entries, each with its own version, source, markers and files. Everything else compares two such lists.',
    'Let one function a format turn an entry into the same small row: `version` (or `None`), `source` as one string, `files` as `{file name: hash}`, `marker`. Then compare sets: the versions of a name, its sources, and the hashes of those files that both sides name.',
    'An alarm is the same file with another hash, or a source that differs after `rstrip("/")`. For `explained_by`, collect the names in `source_changed` first. Poetry before 2.0 keeps files in `data["metadata"]["files"][name]`; in a `pylock.toml` a wheel is called `wheel.get("name")` or, without one, the end of its URL.',
  ],
  simulated:
    'The lock files here are synthetic: shaped like those of uv, Poetry and pdm, with invented hashes. No package is downloaded, and no tool but your own reads them.',
}
