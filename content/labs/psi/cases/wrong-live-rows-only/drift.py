"""Has a column drifted since the model was trained?"""

import math
from bisect import bisect_right

from chance import chi_square_limit

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


def alert(ref: list[float], live: list[float]) -> bool:
    """Whether `live` has drifted by more than chance explains, 19 times in 20."""
    bins = 10
    freedom = len(quantile_edges(ref, bins))  # one less than there are bins
    chance = 1 / len(live)
    return psi(ref, live, bins) > chance * chi_square_limit(freedom)


if __name__ == "__main__":
    import trial

    trial.show()
