"""Nine rules that are written already. Read one or two before you write yours."""

import ast

from labtools import YamlError, load_yaml
from tree import commands, get, normalised, shell

# ---------------------------------------------------------------- locks


def required(project):
    """The names a pyproject.toml requires, as a lock spells them; uv's way or Poetry's."""
    listed = [name for name in get(project.data, "project.dependencies", []) if isinstance(name, str)]
    table = get(project.data, "tool.poetry.dependencies", {})
    return {normalised(name) for name in [*listed, *table]} - {"python"}


def no_lock(file, tree):
    """Packages are required, and no lock lies in the same folder."""
    beside = any(other.kind == "lock" and other.folder == file.folder for other in tree)
    return bool(required(file)) and not beside


def open_index(file, tree):
    """An index that is asked for every package, not only for those that name it."""
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


# ---------------------------------------------------------------- gates


def hook_moves(file, tree):
    """A release has a digit, and so has a commit; a branch has none."""
    return any(
        get(repo, "repo", "") not in ("local", "meta")
        and not any(letter.isdigit() for letter in str(get(repo, "rev", "")))
        for repo in get(file.data, "repos", [])
    )


def token_writes(file, tree):
    """A job may write everything, or nobody said what it may do."""
    own = permissions(file.data)
    jobs = [permissions(job) for job in get(file.data, "jobs", {}).values()]
    return "write-all" in [own, *jobs] or (own is None and None in jobs)


def permissions(place):
    return place.get("permissions") if isinstance(place, dict) else None


# ---------------------------------------------------------------- images


def image_moves(file, tree):
    """FROM names no digest, and no tag but `latest`. Earlier stages are no images."""
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
    """`pip install` without `--require-hashes`; `uv sync` without `--locked` or `--frozen`."""

    def bypasses(words):
        if is_pip_install(words):
            return "--require-hashes" not in words
        return words[:2] == ["uv", "sync"] and not {"--locked", "--frozen"} & set(words)

    return any(bypasses(words) for words in commands(file))


def late_install(file, tree):
    """The first install of a stage comes after `COPY . .`, so each edit installs anew."""
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
    """YAML 1.1 and YAML 1.2 read different values: `off`, `12:30`, `010`."""
    try:
        return load_yaml(file.text, version="1.1") != file.data
    except YamlError:
        return True


# Name of the rule: the function, and the kinds of files it looks at.
GIVEN = {
    "no-lock": (no_lock, "project"),
    "open-index": (open_index, "project"),
    "own-hash": (own_hash, "python"),
    "hook-moves": (hook_moves, "hooks"),
    "token-writes": (token_writes, "workflow"),
    "image-moves": (image_moves, "image"),
    "lock-bypassed": (lock_bypassed, "image workflow"),
    "late-install": (late_install, "image"),
    "two-readings": (two_readings, "config"),
}
