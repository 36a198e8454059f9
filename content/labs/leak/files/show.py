"""Shows what the weights depend on. Read-only."""

import data
import torch
import train


def show() -> None:
    torch.manual_seed(42)
    alone = torch.nn.Linear(3, 2).weight.tolist()
    print("nn.Linear(3, 2) under seed 42, when nobody else draws:")
    print("  " + _row(alone))
    print("\nbuild(42, …)         first row of the weights    order")
    for n_items, dry_run in ((6, False), (7, False), (6, True)):
        before, seen = torch.get_rng_state().tolist(), len(data.loaded)
        weights, order = train.build(42, n_items, dry_run)
        name = f"{n_items} items, dry run" if dry_run else f"{n_items} items"
        print(f"  {name:18} {_row(weights)}     {order}   {len(data.loaded) - seen} items loaded")
        if torch.get_rng_state().tolist() != before:
            print("    and torch's global generator is somewhere else now")


def _row(weights) -> str:
    return " ".join(f"{weight:7.4f}" for weight in weights[0])
