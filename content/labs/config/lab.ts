import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Compose a config, and refuse an impossible one',
  summary: 'Repair a tree of YAML files for other GPUs, then write the composer that reads it.',
  minutes: 35,
  main: 'main.py',
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
    'Write `merge(base, extra)` first: where both sides hold a dict, merge those two in the same way; everywhere else `extra` wins. It returns a new dict, so nothing of the caller changes.',
    'Each option file goes under its group’s name: `merge(cfg, {group: files[f"{group}/{name}.yaml"]})`. An override is a walk along the dotted path to the last dict, and then one decision: is the key there, and may it be?',
    'The effective batch multiplies what runs in parallel by what runs in sequence: `batch_size * gradient_accumulation_steps * num_gpus`. For values, ask in this order: quoted? `true`, `false`, `null`? a whole number? a number (`float(text)` reads `2e-5`)? Then it is text.',
  ],
  simulated:
    'The rules are Hydra’s, cut down: packages, nested groups, interpolation, sweeps, and lists or dicts in overrides are left out. No GPU is asked; a table of compute capabilities stands for it. `main.py` asks the real PyYAML and OmegaConf where the site has them; the checks read YAML with npm’s `yaml`.',
}
