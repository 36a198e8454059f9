"""One function a rule. Press Run, and the auditor reads the project beside it."""

import ast

from tree import get, kind, parse, read_tree

# A rule gets a file of its kind, and all files that could be read. `file.data` is what
# `parse` made of the text: see `File` in tree.py. True means: report it.


def own_hash(file, tree):
    """The built-in `hash` of a text differs from process to process."""
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "hash"
        for node in ast.walk(file.data)
    )


def hook_moves(file, tree):
    """A release has a digit, and so has a commit; a branch has none."""
    return any(
        get(repo, "repo", "") not in ("local", "meta")
        and not any(letter.isdigit() for letter in str(get(repo, "rev", "")))
        for repo in get(file.data, "repos", [])
    )


# Name of the rule: the function, and the kinds of files it looks at.
RULES = {
    "own-hash": (own_hash, "python"),
    "hook-moves": (hook_moves, "hooks"),
}


def audit(files):
    """The faults of a project: pairs (rule, path), sorted, each once."""
    tree = [parse(path, text) for path, text in files.items() if kind(path)]
    found = []
    for name, (rule, kinds) in RULES.items():
        for file in tree:
            if file.kind in kinds.split() and rule(file, tree):
                found.append((name, file.path))
    return found


if __name__ == "__main__":
    for name, path in audit(read_tree()) or [("nothing", "found")]:
        print(f"{name:14} {path}")
