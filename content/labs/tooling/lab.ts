import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Repair a pipeline',
  summary:
    'Four files that grew by copying: find every line that can change its meaning without a commit of yours.',
  minutes: 25,
  main: 'look.py',
  tools: {
    'config-files': {
      schemas: { 'pyproject.toml': 'pyproject', 'pre-commit-config.yaml': 'pre-commit-config' },
    },
    workflow: {},
    dockerfile: {},
    ruff: { lint: { select: ['E4', 'E7', 'E9', 'F', 'B'] } },
  },
  hints: [
    'Open Problems first and repair what the tools report. Then ask of each line that is left: can this change without a commit of ours? A tag, a branch, `latest`, a package name without a lock: yes.',
    'In the Dockerfile, what changes rarely goes first: lock, install, source. Poetry’s `^` is no PEP 440; write the two bounds out. An index is asked for every package unless it is `explicit`, and then only for those that name it under `[tool.uv.sources]`. `uv sync` fills a folder, `.venv`, that nothing looks into by itself.',
    '`COPY pyproject.toml uv.lock ./`, `RUN uv sync --locked --no-dev`, and only then `COPY train.py ./`; it starts with `uv run --no-sync python train.py`. A pinned action: `actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0`. `permissions:` with `contents: read`. `torch = { index = "pytorch-cu128" }`. `history: list[float] | None = None`.',
  ],
  simulated:
    'The tools are real: Ruff, GitHub’s own parser for workflows, a Dockerfile parser; some of the rules on top of the parsers are this course’s. Nothing is built, installed or looked up, so whether a tag or a commit exists is not checked. Hidden files are shown without their dot.',
}
