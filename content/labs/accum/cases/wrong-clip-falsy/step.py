"""One optimiser step from many micro-batches."""

import math
from collections.abc import Callable

PADDING = -100

Labels = list[int]
Gradient = list[float]


def accumulate(
    micro: list[Labels],
    grad_fn: Callable[[Labels], tuple[float, Gradient]],
    clip: float | None,
    step: Callable[[Gradient], None],
) -> float:
    """Step once with the gradient of the mean loss over all tokens; return that loss."""
    tokens, loss = 0, 0.0
    total: Gradient = []
    for labels in micro:
        count = sum(label != PADDING for label in labels)
        if count == 0:
            continue  # its means are 0 / 0
        mean_loss, mean = grad_fn(labels)
        tokens += count
        loss += mean_loss * count
        total = [a + b * count for a, b in zip(total or [0.0] * len(mean), mean, strict=True)]
    gradient = [value / tokens for value in total]
    norm = math.hypot(*gradient)
    if clip and norm > clip:
        gradient = [value * clip / norm for value in gradient]
    step(gradient)
    return loss / tokens
