"""Four rules and an auditor. Press Run, and it reads the project beside it."""

import math
import re

from given import GIVEN, required
from tree import Unreadable, calls, get, kind, parse, read_tree

COMMIT = re.compile(r"[0-9a-f]{40}")

# A rule is asked about each file of its kind. `file.data` is what `parse` made of the text
# (see `File` in tree.py), `tree` is the list of all files that could be read.
# True means: report this file.


def lock_behind(file, tree):
    """The project in the lock's folder requires a package that the lock does not list.

    `required(project)` of given.py has the names; a lock lists tables `package` with a `name`.
    """
    locked = {get(package, "name", "") for package in get(file.data, "package", [])}
    beside = [o for o in tree if o.kind == "project" and o.folder == file.folder]
    return any(required(project) - locked for project in beside)


def hub_moves(file, tree):
    """`from_pretrained` or `load_dataset` without a commit: 40 hex digits in `revision`.

    `calls(file)` of tree.py has the calls, with `...` for what is no literal. A revision
    of `...` is fine, and so is a folder: a first argument that begins with "." or "/".
    """
    for name, args, options in calls(file):
        if name not in ("from_pretrained", "load_dataset"):
            continue
        source, revision = args[0] if args else ..., options.get("revision")
        if isinstance(source, str) and source.startswith((".", "/")):
            continue
        if revision is not ... and not COMMIT.fullmatch(str(revision)):
            return True
    return False


def action_moves(file, tree):
    """A `uses`, of a job or of one of its steps, that can be moved.

    Fixed are `./…`, what ends in `@` and 40 hex digits, and an image by `@sha256:`.
    """
    jobs = list(get(file.data, "jobs", {}).values())
    steps = [step for job in jobs for step in get(job, "steps", [])]
    used = [get(place, "uses", "") for place in [*jobs, *steps]]
    return any(uses and not is_fixed(uses) for uses in used)


def is_fixed(uses):
    version = uses.rpartition("@")[2]
    return uses.startswith("./") or bool(COMMIT.fullmatch(version)) or version.startswith("sha256:")


def batch_sum(file, tree):
    """Some mapping, however deep, where global_batch is not the product of the other three.

    micro_batch, accumulation and gpus are the three; all four have to be whole numbers.
    """
    return is_wrong(file.data)


def is_wrong(data):
    if isinstance(data, list):
        return any(is_wrong(value) for value in data)
    if not isinstance(data, dict):
        return False
    names = ("global_batch", "micro_batch", "accumulation", "gpus")
    numbers = [number for name in names if isinstance(number := data.get(name), int)]
    if len(numbers) == len(names) and numbers[0] != math.prod(numbers[1:]):
        return True
    return any(is_wrong(value) for value in data.values())


# Name of the rule: the function, and the kinds of files it looks at.
RULES = {
    **GIVEN,
    "lock-behind": (lock_behind, "lock"),
    "hub-moves": (hub_moves, "python"),
    "action-moves": (action_moves, "workflow"),
    "batch-sum": (batch_sum, "config"),
}


def audit(files):
    """The faults of a project, `files` from path to text: pairs (rule, path), sorted."""
    tree, found = [], set()
    for path, text in files.items():
        if kind(path):
            try:
                tree.append(parse(path, text))
            except Unreadable:
                found.add(("unreadable", path))
    for name, (rule, kinds) in RULES.items():
        for file in tree:
            if file.kind in kinds.split() and rule(file, tree):
                found.add((name, file.path))
    return sorted(found)


if __name__ == "__main__":
    for name, path in audit(read_tree()) or [("nothing", "found")]:
        print(f"{name:14} {path}")
