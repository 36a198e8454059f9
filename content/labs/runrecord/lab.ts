import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Could you rerun it?',
  summary:
    'Record what a run depends on, name it by its contents, and say what differs between two.',
  minutes: 20,
  main: 'runrecord.py',
  readonly: ['project.py', 'show.py'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'Which inputs move the result? The bytes of each file, every value of the config, a handful of variables, the commit and what was not committed. Which do not? The clock, the order of keys, the keys to other people’s services.',
    'A dict from path to `hashlib.sha256(content).hexdigest()` keeps paths and contents apart by itself. For the id, write the record as canonical JSON, `json.dumps(rec, sort_keys=True)`, and hash that: the order of keys is gone, and `1` still differs from `"1"`.',
    '`explain` walks both records at once: if `a` and `b` are dicts, it goes through `sorted(a.keys() | b.keys())` with the path so far; otherwise it compares `json.dumps(a, sort_keys=True)` with that of `b`, and adds `".".join(path)` where they differ. A key that is missing on one side needs a mark that is no JSON value. `copy.deepcopy` keeps the record apart from its arguments.',
  ],
  simulated:
    'The project, its environment and its git are dicts; nothing is read from a disk, and nothing is uploaded. This is what a tracker such as Weights & Biases or MLflow should be given. A record of a GPU run also names driver, GPU and library build.',
}
