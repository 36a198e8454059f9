"""Save a run, and continue it as if nothing had happened."""

from dataclasses import asdict
from typing import Any

from trainer import Config, Trainer

VERSION = 1


def save(trainer: Trainer) -> dict[str, Any]:
    """Everything that the next step depends on, as plain JSON data."""
    return {"version": VERSION, "config": asdict(trainer.config), "steps": trainer.steps}


def load(saved: dict[str, Any]) -> Trainer:
    """The trainer that was saved, and the generators as it left them."""
    found = saved.get("version")
    if found != VERSION:
        raise ValueError(f"this code reads checkpoints of version {VERSION}, not {found!r}")
    trainer = Trainer(Config(**saved["config"]))
    for _ in range(saved["steps"]):
        trainer.step()
    return trainer


if __name__ == "__main__":
    import show

    show.show()
