"""A training script, up to its first step."""

import torch
from data import Items
from torch.utils.data import DataLoader


def build(seed: int, n_items: int, dry_run: bool = False) -> tuple[list[list[float]], list[int]]:
    """The weights a model starts from, and the order of the first epoch."""
    torch.manual_seed(seed)
    items = Items(n_items)
    if dry_run:
        for _item in DataLoader(items, batch_size=None):  # does every file open?
            pass
    order = torch.randperm(n_items).tolist()
    layer = torch.nn.Linear(3, 2)
    return layer.weight.tolist(), order


if __name__ == "__main__":
    import show

    show.show()
