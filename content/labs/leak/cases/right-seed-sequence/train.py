"""A training script, up to its first step."""

import numpy as np
import torch
from data import Items
from torch.utils.data import DataLoader


def derived(seed: int, purpose: str) -> int:
    """A seed of 32 bits for one purpose of one run, the same in every process."""
    children = np.random.SeedSequence(seed).spawn(3)
    child = children[("init", "shuffle", "dry run").index(purpose)]
    return int(child.generate_state(1)[0])


def stream(seed: int, purpose: str) -> torch.Generator:
    return torch.Generator().manual_seed(derived(seed, purpose))


def build(seed: int, n_items: int, dry_run: bool = False) -> tuple[list[list[float]], list[int]]:
    """The weights a model starts from, and the order of the first epoch."""
    items = Items(n_items)
    if dry_run:
        for _item in DataLoader(items, batch_size=None, generator=stream(seed, "dry run")):
            pass
    order = torch.randperm(n_items, generator=stream(seed, "shuffle")).tolist()
    with torch.random.fork_rng():  # nn.Linear takes no generator: lend it the global one
        torch.manual_seed(derived(seed, "init"))
        layer = torch.nn.Linear(3, 2)
    return layer.weight.tolist(), order


if __name__ == "__main__":
    import show

    show.show()
