"""A training script, up to its first step."""

import hashlib

import torch
from data import Items
from torch.utils.data import DataLoader


def derived(seed: int, purpose: str) -> int:
    """A seed of 32 bits for one purpose of one run, the same in every process."""
    return int.from_bytes(hashlib.sha256(f"{seed}/{purpose}".encode()).digest()[:4])


def stream(seed: int, purpose: str) -> torch.Generator:
    return torch.Generator().manual_seed(derived(seed, purpose))


def build(seed: int, n_items: int, dry_run: bool = False) -> tuple[list[list[float]], list[int]]:
    """The weights a model starts from, and the order of the first epoch."""
    items = Items(n_items)
    if dry_run:
        for _item in DataLoader(items, batch_size=None, generator=stream(seed, "dry run")):
            pass
    order = torch.randperm(n_items, generator=stream(seed, "shuffle")).tolist()
    weights = (2 * torch.rand(2, 3, generator=stream(seed, "init")) - 1) / 3**0.5
    return weights.tolist(), order


if __name__ == "__main__":
    import show

    show.show()
