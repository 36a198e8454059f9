import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Compose a config, and refuse an impossible one',
  summary: 'Repair a tree of YAML files for other GPUs, then write the composer that reads it.',
  minutes: 25,
  main: 'main.py',
  readonly: ['overrides.py'],
  packages: ['pyyaml', 'omegaconf'],
  tools: {
    'config-files': {
      schemas: {
        'conf/config.yaml': 'training-tree',
        'conf/model/*.yaml': 'hydra-model',
        'conf/training/*.yaml': 'hydra-training',
        'conf/hardware/*.yaml': 'hydra-hardware',
      },
    },
    ruff: { 'line-length': 100, lint: { select: ['E4', 'E7', 'E9', 'F', 'I', 'B', 'UP'] } },
  },
  hints: [
    'Four lines of `conf/` break the new machine, and two spellings break a reader: `main.py` prints those two. In `compose.py`, begin with `merge`: once it never touches its arguments, `compose` is a loop over `defaults` and a loop over `overrides`.',
    'A file goes under its group’s name: `cfg = merge(cfg, {group: files[path]})`. `dict(base)` copies only the outermost level, so the dicts and lists inside still belong to the caller; `copy.deepcopy` copies all. An override walks along the path to the last dict. Then it is one question: is the key there, and may it be?',
    '`merge`: start from `deepcopy(base)`; for each key of `extra`, if both values are dicts, store `merge(old, new)`, otherwise `deepcopy(new)`. `apply`: `for name in path[:-1]:` go one dict down, for `+` and `++` with `setdefault(name, {})`, otherwise raising if it is not there. `effective_batch` is a product of three. `validate`: tuples compare, so `CAPABILITY[gpu] < (8, 0)`.',
  ],
  simulated:
    'The rules are Hydra’s, cut down: packages, nested groups, interpolation, sweeps, and lists or dicts in overrides are left out. No GPU is asked; a table of compute capabilities stands for it. main.py asks the real PyYAML and OmegaConf where the site has them; the checks read YAML with npm’s yaml package.',
}
