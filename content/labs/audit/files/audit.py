"""Four rules and an auditor. Press Run, and it reads the project beside it."""

from given import GIVEN
from tree import kind, parse, read_tree

# A rule is asked about each file of its kind. `file.data` is what `parse` made of the text
# (see `File` in tree.py), `tree` is the list of all files that could be read.
# True means: report this file.


def lock_behind(file, tree):
    """The project in the lock's folder requires a package that the lock does not list.

    `required(project)` of given.py has the names; a lock lists tables `package` with a `name`.
    """
    return False


def hub_moves(file, tree):
    """`from_pretrained` or `load_dataset` without a commit: 40 hex digits in `revision`.

    `calls(file)` of tree.py has the calls, with `...` for what is no literal. A revision
    of `...` is fine, and so is a folder: a first argument that begins with "." or "/".
    """
    return False


def action_moves(file, tree):
    """A `uses`, of a job or of one of its steps, that can be moved.

    Fixed are `./…`, what ends in `@` and 40 hex digits, and an image by `@sha256:`.
    """
    return False


def batch_sum(file, tree):
    """Some mapping, however deep, where global_batch is not the product of the other three.

    micro_batch, accumulation and gpus are the three; all four have to be whole numbers.
    """
    return False


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
    found = set()
    tree = [parse(path, text) for path, text in files.items() if kind(path)]
    for name, (rule, kinds) in RULES.items():
        for file in tree:
            if file.kind in kinds.split() and rule(file, tree):
                found.add((name, file.path))
    return sorted(found)


if __name__ == "__main__":
    for name, path in audit(read_tree()) or [("nothing", "found")]:
        print(f"{name:14} {path}")
