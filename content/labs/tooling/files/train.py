import json
import torch
from pathlib import Path


def metrics_of(losses: list[float], history: list[float] = []) -> dict[str, float]:
    """The mean loss of this epoch, and the best of all epochs so far."""
    history.append(sum(losses) / len(losses))
    return {"loss": history[-1], "best": min(history)}


def save(metrics: dict[str, float], folder: Path) -> None:
    (folder / "metrics.json").write_text(json.dumps(metrics))
