import math
import statistics
from bisect import bisect_left

from chance import chi_square_limit


def psi(ref, live, bins=10):
    edges = statistics.quantiles(ref, n=bins)

    def shares(rows):
        counts = [0] * bins
        for row in rows:
            counts[bisect_left(edges, row)] += 1
        return [max(count / len(rows), 1e-6) for count in counts]

    total = 0.0
    for p, q in zip(shares(ref), shares(live)):
        total += (q - p) * math.log(q / p)
    return total


def alert(ref, live):
    return psi(ref, live) > chi_square_limit(9) * (len(ref) + len(live)) / (len(ref) * len(live))
