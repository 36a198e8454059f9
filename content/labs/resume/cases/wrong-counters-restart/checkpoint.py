"""Save a run, and continue it as if nothing had happened."""

import random
from dataclasses import asdict
from typing import Any

import numpy as np
import torch
from trainer import Config, Trainer

VERSION = 1


def save(trainer: Trainer) -> dict[str, Any]:
    """Everything that the next step depends on, as plain JSON data."""
    name, words, position, has_spare, spare = np.random.get_state()
    return {
        "version": VERSION,
        "config": asdict(trainer.config),
        "weights": list(trainer.weights),
        "velocity": list(trainer.velocity),
        "lr": trainer.lr,
        "order": list(trainer.order),
        "cursor": trainer.cursor,
        "loader": trainer.loader.get_state().tolist(),
        "random": random.getstate(),
        "numpy": [name, words.tolist(), position, has_spare, spare],
        "torch": torch.get_rng_state().tolist(),
    }


def load(saved: dict[str, Any]) -> Trainer:
    """The trainer that was saved, and the generators as it left them."""
    found = saved.get("version")
    if found != VERSION:
        raise ValueError(f"this code reads checkpoints of version {VERSION}, not {found!r}")
    trainer = Trainer(Config(**saved["config"]))
    trainer.weights = list(saved["weights"])
    trainer.velocity = list(saved["velocity"])
    trainer.lr = saved["lr"]
    trainer.order = list(saved["order"])
    trainer.cursor = saved["cursor"]
    # Last, since the constructor above has seeded all of them.
    trainer.loader.set_state(as_bytes(saved["loader"]))
    version, words, spare = saved["random"]
    random.setstate((version, tuple(words), spare))
    np.random.set_state(tuple(saved["numpy"]))
    torch.set_rng_state(as_bytes(saved["torch"]))
    return trainer


def as_bytes(state: list[int]) -> torch.Tensor:
    return torch.tensor(state, dtype=torch.uint8)


if __name__ == "__main__":
    import show

    show.show()
