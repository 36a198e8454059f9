from itertools import pairwise
from math import inf, log, sqrt


def psi(ref, live, bins=10):
    ordered = sorted(ref)
    inner = dict.fromkeys(ordered[round(i * len(ref) / bins)] for i in range(1, bins))
    total = 0
    for left, right in pairwise([-inf, *inner, inf]):
        p = (sum(left <= x < right for x in ref) + 1) / (len(ref) + len(inner) + 1)
        q = (sum(left <= x < right for x in live) + 1) / (len(live) + len(inner) + 1)
        total += (p - q) * (log(p) - log(q))
    return total


def alert(ref, live):
    return psi(ref, live) > (9 + 2 * sqrt(2 * 9)) * (1 / len(ref) + 1 / len(live))
