"""Save a run, and continue it as if nothing had happened."""

import copy
import random
from dataclasses import asdict
from typing import Any

import numpy as np
import torch
from trainer import Config, Trainer

LATER = ("config", "loader")


def save(trainer: Trainer) -> dict[str, Any]:
    """Everything that the next step depends on, as plain JSON data."""
    name, words, *rest = np.random.get_state()
    state = {key: value for key, value in vars(trainer).items() if key not in LATER}
    return {
        "version": "2026-11",
        "config": asdict(trainer.config),
        "trainer": copy.deepcopy(state),
        "loader": trainer.loader.get_state().tolist(),
        "random": random.getstate(),
        "numpy": [name, words.tolist(), *rest],
        "torch": torch.get_rng_state().tolist(),
    }


def load(saved: dict[str, Any]) -> Trainer:
    """The trainer that was saved, and the generators as it left them."""
    if saved.get("version") != "2026-11":
        raise ValueError(f"unknown version {saved.get('version')!r}")
    trainer = Trainer(Config(**saved["config"]))
    vars(trainer).update(copy.deepcopy(saved["trainer"]))
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
