"""Composes conf/ and prints what comes out. Try overrides here; this file is not judged."""

from pathlib import Path

from compose import compose, effective_batch, validate
from labtools import load_yaml

OVERRIDES = []  # for example ["training.learning_rate=1e-3", "+run.note=\"a first try\""]


def read_tree(folder, version="1.2"):
    paths = sorted(Path(folder).rglob("*.yaml"))
    return {path.relative_to(folder).as_posix(): load_yaml(str(path), version) for path in paths}


def show(tree, indent=""):
    for key, value in tree.items():
        if isinstance(value, dict):
            print(f"{indent}{key}:")
            show(value, indent + "  ")
        else:
            print(f"{indent}{key}: {value!r}")


files, older = read_tree("conf"), read_tree("conf", "1.1")
for path in files:
    if files[path] != older[path]:
        print(f"conf/{path} reads differently in YAML 1.1 and 1.2:")
        print("  1.1", older[path])
        print("  1.2", files[path])
print()

cfg = compose(files, files["config.yaml"]["defaults"], OVERRIDES)
show(cfg)
print("\neffective batch:", effective_batch(cfg))
for problem in validate(cfg):
    print("problem:", problem)
