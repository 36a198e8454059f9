"""Has a column drifted since the model was trained?"""

import math
from bisect import bisect_right

HALF_A_ROW = 0.5  # pretended in every bin, so that none is empty


def quantile_edges(ref: list[float], bins: int) -> list[float]:
    """Inner edges between parts of about equal size; where rows are equal, fewer of them."""
    ordered = sorted(ref)
    return sorted({ordered[len(ordered) * i // bins] for i in range(1, bins)})


def shares(rows: list[float], edges: list[float]) -> list[float]:
    """The share of the rows in each bin. The outer two bins are open."""
    counts = [0] * (len(edges) + 1)
    for row in rows:
        counts[bisect_right(edges, row)] += 1
    total = len(rows) + HALF_A_ROW * len(counts)
    return [(count + HALF_A_ROW) / total for count in counts]


def psi(ref: list[float], live: list[float], bins: int = 10) -> float:
    """The population stability index of two samples, in bins cut by `ref`."""
    edges = quantile_edges(ref, bins)
    pairs = zip(shares(ref, edges), shares(live, edges), strict=True)
    return sum((q - p) * math.log(q / p) for p, q in pairs)


def alert(ref, live):
    old, new = sorted(ref), sorted(live)
    gap = max(
        abs(bisect_right(old, row) / len(old) - bisect_right(new, row) / len(new))
        for row in [*old, *new]
    )
    return gap > 1.358 * math.sqrt(1 / len(old) + 1 / len(new))
