"""Changes one thing at a time and asks what the record makes of it. Read-only."""

import copy
import json

import runrecord
from project import CONFIG, ENV, FILES, GIT


def show() -> None:
    first = _record()
    print("run", runrecord.run_id(first))
    if ENV["WANDB_API_KEY"] in json.dumps(first, default=str):
        print("  and its record holds the API key")
    _compare(first, "nothing changes")
    csv = FILES["data/reviews.csv"].replace(b"bad", b"sad")
    lock = FILES["uv.lock"].replace(b"2.13.0", b"2.14.0")
    _compare(first, "the data is corrected", files={"data/reviews.csv": csv})
    _compare(first, "torch is locked anew", files={"uv.lock": lock})
    _compare(first, "the rate is doubled", config={"training": CONFIG["training"] | {"lr": 6e-5}})
    _compare(first, "a line is edited", git={"diff": GIT["diff"] + "+    clip: 1.0\n"})
    _compare(first, "one GPU is hidden", env={"CUDA_VISIBLE_DEVICES": "0"})
    _compare(first, "somebody else runs it", env={"HOME": "/home/bob"})


def _record(**changes):
    parts = {"files": FILES, "config": CONFIG, "env": ENV, "git": GIT}
    mixed = {name: copy.deepcopy(part) | changes.get(name, {}) for name, part in parts.items()}
    return runrecord.record(mixed["files"], mixed["config"], mixed["env"], mixed["git"])


def _compare(first, what, **changes) -> None:
    second = _record(**changes)
    same = runrecord.run_id(first) == runrecord.run_id(second)
    print(f"\n{what}: {'the same id' if same else 'another id'}")
    for line in runrecord.explain(first, second):
        print(f"  {line}")
