"""Save a run, and continue it as if nothing had happened."""

from dataclasses import asdict
from typing import Any

from trainer import Config, Trainer

VERSION = 1


def save(trainer: Trainer) -> dict[str, Any]:
    """Everything that the next step depends on, as plain JSON data."""
    return {
        "version": VERSION,
        "config": asdict(trainer.config),
        "weights": trainer.weights,
    }


def load(saved: dict[str, Any]) -> Trainer:
    """The trainer that was saved, and the generators as it left them.

    After JSON every sequence is a list. The setter of `random` wants its two tuples back, those of
    torch a tensor: `torch.tensor(…, dtype=torch.uint8)`. numpy takes lists.
    """
    trainer = Trainer(Config(**saved["config"]))
    trainer.weights = saved["weights"]
    return trainer


if __name__ == "__main__":
    import show

    show.show()
