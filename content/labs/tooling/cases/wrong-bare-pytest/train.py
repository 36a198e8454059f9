import json
from pathlib import Path


def metrics_of(losses: list[float], history: list[float] | None = None) -> dict[str, float]:
    """The mean loss of this epoch, and the best of all epochs so far."""
    seen = [] if history is None else history
    seen.append(sum(losses) / len(losses))
    return {"loss": seen[-1], "best": min(seen)}


def save(metrics: dict[str, float], folder: Path) -> None:
    (folder / "metrics.json").write_text(json.dumps(metrics))
