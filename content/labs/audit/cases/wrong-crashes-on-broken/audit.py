"""One function a rule. Press Run, and the auditor reads the project beside it."""

import ast
import math
import re

from labtools import YamlError, load_yaml
from tree import commands, get, kind, normalised, parse, read_tree, shell

COMMIT = re.compile(r"[0-9a-f]{40}")


# ---------------------------------------------------------------- locks


def required(project):
    """The normalised names of what a project needs to run; both spellings, PEP 621 and Poetry."""
    listed = [name for name in get(project, "project.dependencies", []) if isinstance(name, str)]
    table = get(project, "tool.poetry.dependencies", {})
    return {normalised(name) for name in [*listed, *table]} - {"python"}


def no_lock(file, tree):
    beside = any(other.kind == "lock" and other.folder == file.folder for other in tree)
    return bool(required(file.data)) and not beside


def lock_behind(file, tree):
    locked = {normalised(get(package, "name", "")) for package in get(file.data, "package", [])}
    projects = [o for o in tree if o.kind == "project" and o.folder == file.folder]
    return any(required(project.data) - locked for project in projects)


def open_index(file, tree):
    return any(
        not (get(index, "explicit", False) or get(index, "default", False))
        for index in get(file.data, "tool.uv.index", [])
    ) or any(
        get(source, "priority", "") != "explicit"
        for source in get(file.data, "tool.poetry.source", [])
    )


# ---------------------------------------------------------------- Python


def own_hash(file, tree):
    """The built-in `hash` of a text differs from process to process."""
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "hash"
        for node in ast.walk(file.data)
    )


def hub_moves(file, tree):
    return any(isinstance(node, ast.Call) and is_moving_load(node) for node in ast.walk(file.data))


def is_moving_load(call):
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name not in ("from_pretrained", "load_dataset"):
        return False
    match call.args[:1]:
        case [ast.Constant(value=str(source))] if source.startswith((".", "/")):
            return False
    revision = next((word.value for word in call.keywords if word.arg == "revision"), None)
    if isinstance(revision, ast.Constant):
        return not COMMIT.fullmatch(str(revision.value))
    return revision is None


# ---------------------------------------------------------------- gates


def hook_moves(file, tree):
    """A release has a digit, and so has a commit; a branch has none."""
    return any(
        get(repo, "repo", "") not in ("local", "meta")
        and not any(letter.isdigit() for letter in str(get(repo, "rev", "")))
        for repo in get(file.data, "repos", [])
    )


def jobs_of(file):
    return list(get(file.data, "jobs", {}).values())


def action_moves(file, tree):
    jobs = jobs_of(file)
    steps = [step for job in jobs for step in get(job, "steps", [])]
    used = [get(place, "uses", "") for place in [*jobs, *steps]]
    return any(uses and not is_fixed_action(uses) for uses in used)


def is_fixed_action(uses):
    version = uses.rpartition("@")[2]
    return uses.startswith("./") or bool(COMMIT.fullmatch(version)) or version.startswith("sha256:")


def token_writes(file, tree):
    own = permissions(file.data)
    jobs = [permissions(job) for job in jobs_of(file)]
    return "write-all" in [own, *jobs] or own is None and None in jobs


def permissions(place):
    return place.get("permissions") if isinstance(place, dict) else None


# ---------------------------------------------------------------- images


def image_moves(file, tree):
    stages = {"scratch"}
    for keyword, _flags, rest in file.data:
        if keyword != "FROM":
            continue
        image, *name = rest.split() or [""]
        if image.lower() not in stages and "@sha256:" not in image and tag_of(image) == "latest":
            return True
        stages.add(name[-1].lower() if name else "")
    return False


def tag_of(image):
    """A colon before the last slash belongs to the registry's port."""
    return image.rpartition("/")[2].partition(":")[2] or "latest"


def is_pip_install(words):
    return "pip" in words and "install" in words[words.index("pip") :]


def installs(words):
    pairs = list(zip(words, words[1:], strict=False))
    return is_pip_install(words) or ("uv", "sync") in pairs or ("poetry", "install") in pairs


def lock_bypassed(file, tree):
    def bypasses(words):
        if is_pip_install(words):
            return "--require-hashes" not in words
        return words[:2] == ["uv", "sync"] and not {"--locked", "--frozen"} & set(words)

    return any(bypasses(words) for words in commands(file))


def late_install(file, tree):
    copied = installed = False
    for keyword, _flags, rest in file.data:
        if keyword == "FROM":
            copied = installed = False
        elif keyword in ("COPY", "ADD"):
            copied = copied or bool({".", "./"} & set(rest.split()[:-1]))
        elif keyword == "RUN" and any(installs(words) for words in shell(rest)):
            if copied and not installed:
                return True
            installed = True
    return False


# ---------------------------------------------------------------- configs


def two_readings(file, tree):
    try:
        return load_yaml(file.text, version="1.1") != file.data
    except YamlError:
        return True


def batch_sum(file, tree):
    return any(is_wrong_sum(mapping) for mapping in mappings(file.data))


def mappings(data):
    if isinstance(data, dict):
        yield data
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for value in inner:
        yield from mappings(value)


def is_wrong_sum(mapping):
    names = ("global_batch", "micro_batch", "accumulation", "gpus")
    batch, *factors = (mapping.get(name) for name in names)
    if not all(isinstance(number, int) for number in (batch, *factors)):
        return False
    return batch != math.prod(factors)


# ---------------------------------------------------------------- the auditor

RULES = {
    "no-lock": (no_lock, "project"),
    "lock-behind": (lock_behind, "lock"),
    "open-index": (open_index, "project"),
    "hub-moves": (hub_moves, "python"),
    "own-hash": (own_hash, "python"),
    "hook-moves": (hook_moves, "hooks"),
    "action-moves": (action_moves, "workflow"),
    "token-writes": (token_writes, "workflow"),
    "image-moves": (image_moves, "image"),
    "lock-bypassed": (lock_bypassed, "image workflow"),
    "late-install": (late_install, "image"),
    "two-readings": (two_readings, "config"),
    "batch-sum": (batch_sum, "config"),
}


def audit(files):
    """The faults of a project: pairs (rule, path), sorted, each once."""
    tree, found = [], set()
    for path, text in files.items():
        if kind(path):
            tree.append(parse(path, text))
    for name, (rule, kinds) in RULES.items():
        found |= {(name, f.path) for f in tree if f.kind in kinds.split() and rule(f, tree)}
    return sorted(found)


if __name__ == "__main__":
    for name, path in audit(read_tree()) or [("nothing", "found")]:
        print(f"{name:14} {path}")
