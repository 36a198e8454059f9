import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Review a lock',
  summary:
    'Write the differ that compares two lock files, tells news from noise, and raises an alarm when the bytes or their origin changed.',
  minutes: 25,
  main: 'diff.py',
  readonly: [
    'locks.py',
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
    'Think in sets. Of each side of a name: which versions, which sources, which hashes of a file? What differs between two sets is what came (`new - old`) and what went (`old - new`).',
    '`by_name`: `named.setdefault(normalise(entry["name"]), []).append(entry)`. A helper that collects what entries state, `{entry[key] for entry in entries if entry[key] is not None}`, serves versions and sources. `files_of(before)` and `files_of(after)` give the hashes of each file; look only at names that are in both.',
    'One version on each side: compare `version_key(now)` with `version_key(was)`; equal means neither. Otherwise `new - old` is `added` and `old - new` is `removed`. A file is replaced when both differences of its hashes are non-empty. Sources: `rstrip("/")`, then report if both sets are non-empty and differ. In `alarms`, collect the names in `source_changed` into a set first.',
  ],
  simulated:
    'The lock files here are synthetic: shaped like those of uv, Poetry and pdm, with invented hashes. No package is downloaded.',
}
