"""Has a column drifted since the model was trained?"""

import math


def psi(ref: list[float], live: list[float], bins: int = 10) -> float:
    """The population stability index of two samples."""
    # A first attempt: bins of equal width, and whatever lies outside of them is dropped.
    low, high = min(ref), max(ref)
    total = 0.0
    for i in range(bins):
        left = low + (high - low) * i / bins
        right = low + (high - low) * (i + 1) / bins
        p = sum(left <= row < right for row in ref) / len(ref)
        q = sum(left <= row < right for row in live) / len(live)
        total += (q - p) * math.log(q / p)
    return total


def alert(ref: list[float], live: list[float]) -> bool:
    """Whether `live` has drifted by more than chance explains."""
    return psi(ref, live) > 0.1


if __name__ == "__main__":
    import trial

    trial.show()
