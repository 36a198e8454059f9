import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Audit a project',
  summary:
    'The capstone: an auditor with fourteen rules, five of them yours, and a project repaired until it is silent.',
  minutes: 25,
  main: 'audit.py',
  readonly: ['given.py', 'tree.py', 'uv.lock'],
  tools: {
    'config-files': {
      schemas: { 'pyproject.toml': 'pyproject', 'pre-commit-config.yaml': 'pre-commit-config' },
    },
    workflow: {},
    dockerfile: {},
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
  },
  hints: [
    'Begin with `unreadable`: catch `Unreadable` where `audit` calls `parse`, note the finding and go on, so that the rules see only what could be read. Then one rule at a time, and a Run after each. `print(file.data)` shows what a rule is given.',
    'Walk the data with `get`, which gives the default where something is missing: jobs are `get(file.data, "jobs", {}).values()`, as in `token_writes`; their steps `get(job, "steps", [])`; a locked name `get(package, "name", "")`. The project of a lock is the file in `tree` with the kind `"project"` and the same `folder`. For `batch-sum` write a function that calls itself for the values of a dict and the items of a list.',
    'Behind: `required(project) - locked`, two sets, is not empty. A commit: `re.fullmatch("[0-9a-f]{40}", text)`. Fixed: `uses.rpartition("@")[2]` is a commit or begins with `sha256:`. The revision: `options.get("revision")` is `None` if there is none, a text, or `...`, which is fine. Image: a tag behind `python`, then `COPY pyproject.toml uv.lock ./`, `RUN uv sync --locked`, `COPY . .`.',
  ],
  simulated:
    'The real tools look along under Problems; your auditor is one of its own, with rules of this course, and replaces none of them. Nothing is built, installed or fetched, the lock is abridged, commits of the model are made up. YAML is read by npm’s `yaml`, which reads 2e-5 as a number in both versions; PyYAML does not. Hidden files are shown without their dot.',
}
