"""Has a column drifted since the model was trained?"""

import math
import random
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
    """Rings when fewer than one in twenty random splits of all rows look as different."""
    rng = random.Random(1)
    edges = quantile_edges(ref, 10)
    labels = [bisect_right(edges, row) for row in [*ref, *live]]
    every = [labels.count(k) for k in range(10)]

    def statistic(sample):
        seen = [sample.count(k) for k in range(10)]
        rest = [whole - part for whole, part in zip(every, seen, strict=True)]
        q = [(count + 0.5) / (len(live) + 5) for count in seen]
        p = [(count + 0.5) / (len(ref) + 5) for count in rest]
        return sum((b - a) * math.log(b / a) for a, b in zip(p, q, strict=True))

    observed = statistic(labels[len(ref) :])
    rounds = 59
    worse = sum(statistic(rng.sample(labels, len(live))) >= observed for _ in range(rounds))
    return (worse + 1) / (rounds + 1) <= 0.05
