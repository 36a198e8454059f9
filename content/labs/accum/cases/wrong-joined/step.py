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
    labels = [label for part in micro for label in part]
    loss, gradient = grad_fn(labels)
    norm = math.hypot(*gradient)
    if clip is not None and norm > clip:
        gradient = [value * clip / norm for value in gradient]
    step(gradient)
    return loss
