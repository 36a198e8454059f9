"""What a program reads in your files. Press Run; this file is not judged."""

import tomllib
from pathlib import Path

from labtools import YamlError, load_yaml


def show_project(data):
    project = data.get("project", {})
    print("  requires-python  ", repr(project.get("requires-python")))
    for line in project.get("dependencies", []):
        print("  asks for         ", line)
    for index in data.get("tool", {}).get("uv", {}).get("index", []):
        print("  looks in         ", index)
    print("  sources          ", data.get("tool", {}).get("uv", {}).get("sources", {}))


def show_hooks(data):
    for repo in data["repos"]:
        print(f"  {repo['repo'].rpartition('/')[2]:18}rev {repo.get('rev')!r}", [hook["id"] for hook in repo["hooks"]])


def show_workflow(data):
    print("  permissions      ", repr(data.get("permissions")))
    for name, job in data["jobs"].items():
        print(f"  job {name}, after {job.get('needs', 'nothing')}")
        for step in job["steps"]:
            print("   ", step.get("uses") or step.get("run"), step.get("with", ""))


def show_image(text):
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            print("  layer", line)


READERS = {
    "pyproject.toml": lambda path: show_project(tomllib.loads(path.read_text())),
    "pre-commit-config.yaml": lambda path: show_hooks(load_yaml(str(path))),
    "ci.yml": lambda path: show_workflow(load_yaml(str(path))),
    "Dockerfile": lambda path: show_image(path.read_text()),
}

for name, show in READERS.items():
    print(name)
    try:
        show(Path(name))
    except (YamlError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        print("  cannot be read:", error)
