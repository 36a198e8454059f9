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
    counts = [len([label for label in labels if label != PADDING]) for labels in micro]
    scale = 1 / sum(counts)
    loss, gradient = 0.0, None
    for labels, count in zip(micro, counts, strict=True):
        if not count:
            continue
        mean_loss, mean = grad_fn(labels)
        loss += mean_loss * count * scale
        part = [value * count * scale for value in mean]
        gradient = part if gradient is None else [a + b for a, b in zip(gradient, part, strict=True)]
    assert gradient is not None
    if clip is not None:
        factor = min(1.0, clip / (math.sqrt(sum(value * value for value in gradient)) + 1e-6))
        gradient = [value * factor for value in gradient]  # torch's formula
    step(gradient)
    return loss
