import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Audit a project',
  summary:
    'The capstone: fourteen rules from nine chapters as one program, and a project repaired until it is silent.',
  minutes: 40,
  main: 'audit.py',
  readonly: ['tree.py', 'uv.lock'],
  tools: {
    'config-files': {
      schemas: { 'pyproject.toml': 'pyproject', 'pre-commit-config.yaml': 'pre-commit-config' },
    },
    workflow: {},
    dockerfile: {},
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
  },
  hints: [
    'Begin with `unreadable`: catch `Unreadable` where `audit` calls `parse`, and the other rules see only files that could be read. Then one function a rule, and a Run after each. Look at what `parse` made of a file (`print(file.data)`) before you ask it anything.',
    'A rule is a question about data, never a search through text: comments are gone by then. Jobs are `get(file.data, "jobs", {}).values()`, steps `get(job, "steps", [])`. `late-install` and `image-moves` walk the Dockerfile from the top and remember: stage names so far, whether everything was copied already, whether something was installed. The neighbour of a file is the one in `tree` with the same `file.folder`.',
    'Pinned: `re.fullmatch(r"[^@]+@[0-9a-f]{40}", uses)`. The tag of an image: `image.rpartition("/")[2].partition(":")[2]`. Behind: `required(project.data) - {normalised(get(p, "name", "")) for p in get(file.data, "package", [])}`, where Poetry’s names are the keys of `tool.poetry.dependencies` without `python`. Two readings: `load_yaml(file.text, version="1.1") != file.data`. Token: `"write-all"` anywhere, or no `permissions` at the workflow and `any(job has none)`.',
  ],
  simulated:
    'The real tools look along under Problems; your auditor is one of its own, with fourteen rules of this course, and replaces none of them. Nothing is built, installed or fetched, the lock is abridged, commits of the model are made up. YAML is read by npm’s `yaml`, which reads 2e-5 as a number in both versions; PyYAML does not. Hidden files are shown without their dot.',
}
