"""Ten steps in one go, beside four, a restart and six. Read-only."""

import json
import random

import checkpoint
import numpy as np
import torch
from trainer import Config, Trainer


def show() -> None:
    config = Config(seed=42)
    whole = Trainer(config)
    expected = [whole.step() for _ in range(10)]

    first = Trainer(config)
    for _ in range(4):
        first.step()
    saved = json.loads(json.dumps(checkpoint.save(first)))
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(0)  # a new process knows nothing of the old one
    second = checkpoint.load(saved)
    got = [second.step() for _ in range(6)]

    print("        in one go                        after the restart")
    print("step    item  kept   first weight        item  kept   first weight")
    for one, two in zip(expected[4:], got, strict=True):
        same = "" if one == two else "   differs"
        print(f"{one['step']:3}     {_row(one)}        {_row(two)}{same}")


def _row(step) -> str:
    kept = "".join("x" if keep else "." for keep in step["mask"])
    return f"{step['item']:3}   {kept}   {step['weights'][0]:12.8f}"
