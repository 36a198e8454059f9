"""Write down what a run depends on, so that it could be run again."""

import copy
import hashlib
import json
from collections.abc import Iterator
from typing import Any

from project import RESULT_VARIABLES

Record = dict[str, Any]
ABSENT = object()


def record(
    files: dict[str, bytes], config: dict[str, Any], env: dict[str, str], git: dict[str, Any]
) -> Record:
    """What a rerun would need. `git` has commit, diff and untracked (path to text)."""
    return {
        "files": {path: digest(content) for path, content in files.items()},
        "config": copy.deepcopy(config),
        "env": {name: env[name] for name in RESULT_VARIABLES if name in env},
        "git": {"commit": git["commit"], "diff": git["diff"]},
    }


def run_id(rec: Record) -> str:
    """The same text for equal runs, another one for any that differ."""
    return digest(canonical(rec).encode())[:32]


def explain(a: Record, b: Record) -> list[str]:
    """One line for each difference, naming the file, variable or key."""
    return list(differences(a, b, ()))


def differences(a: Any, b: Any, path: tuple[str, ...]) -> Iterator[str]:
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted(a.keys() | b.keys()):
            yield from differences(a.get(key, ABSENT), b.get(key, ABSENT), (*path, key))
    elif canonical(a) != canonical(b):
        yield f"{'.'.join(path)}: {canonical(a):.60} -> {canonical(b):.60}"


def canonical(value: Any) -> str:
    """One spelling for equal data; `True`, `1` and `1.0` are spelt differently."""
    return "absent" if value is ABSENT else json.dumps(value, sort_keys=True)


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    import show

    show.show()
