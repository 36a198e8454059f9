"""One optimiser step from many micro-batches."""

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
    losses = []
    for labels in micro:
        loss, gradient = grad_fn(labels)
        step(gradient)
        losses.append(loss)
    return sum(losses) / len(losses)
