"""Judge an experiment with two arms."""

from math import ceil, sqrt
from statistics import NormalDist

NORMAL = NormalDist()
Z_95 = NORMAL.inv_cdf(0.975)  # 5%, half of it in each tail
Z_POWER = NORMAL.inv_cdf(0.8)
BROKEN = 0.001  # a sound split looks worse than this once in a thousand experiments


def two_sided(difference: float, error: float) -> float:
    """How often chance alone gives a difference this far from 0, on either side."""
    return 2 * (1 - NORMAL.cdf(abs(difference) / error)) if error else 1.0


def analyse(wins_a: int, n_a: int, wins_b: int, n_b: int) -> dict:
    """The difference of two shares, B - A: how surprising it is, and how far it may reach.

    The interval is (low, high). The shares are fractions: 0.11, not 11. Where nobody wins, or
    everybody does, the error is 0 and nothing is divided by it: p is 1.
    """
    a, b = wins_a / n_a, wins_b / n_b
    pooled = (wins_a + wins_b) / (n_a + n_b)
    error_if_equal = sqrt(pooled * (1 - pooled) * (1 / n_a + 1 / n_b))
    error = sqrt(a * (1 - a) / n_a + b * (1 - b) / n_b)
    difference = b - a
    return {
        "difference": difference,
        "p_value": two_sided(difference, error_if_equal),
        "interval": (difference - Z_95 * error, difference + Z_95 * error),
    }


def sample_size(p: float, mde: float) -> int:
    """Users that each arm needs to find a rise from p to p + mde: 5%, two-sided, power 80%.

    mde, the smallest difference worth having, is in absolute terms: from 0.10 to 0.11 it is 0.01.
    Half a user is one more user.
    """
    q = p + mde
    return ceil((Z_95 + Z_POWER) ** 2 * (p * (1 - p) + q * (1 - q)) / mde**2)


def split_is_broken(n_a: int, n_b: int, share_b: float) -> bool:
    """Whether users went to B more, or less, often than planned, beyond chance."""
    n = n_a + n_b
    if n == 0:
        return False
    return two_sided(n_b / n - share_b, sqrt(share_b * (1 - share_b) / n)) < BROKEN


def compare(log: list[dict], column: str) -> tuple[float, float]:
    """The interval of the difference in one column of the log, B - A."""
    a = [row[column] for row in log if row["arm"] == "A"]
    b = [row[column] for row in log if row["arm"] == "B"]
    return analyse(sum(a), len(a), sum(b), len(b))["interval"]


def decide(log: list[dict], plan: dict) -> str:
    """One of: broken, wait, harm, ship, keep, equal, unclear.

    A row of the log is one user: {"arm": "B", "won": True, "failed": False}. Rows come in any
    order, and stay as they are. The plan has
    n: users that each arm needs;  mde: the smallest difference that matters;
    share_b: the share of users meant for B (0.5, often);
    max_harm: how much the rate of failures may rise.
    """
    n_b = sum(row["arm"] == "B" for row in log)
    n_a = len(log) - n_b
    if split_is_broken(n_a, n_b, plan["share_b"]):
        return "broken"
    if min(n_a, n_b) < plan["n"]:
        return "wait"

    _, worst_harm = compare(log, "failed")
    if worst_harm > plan["max_harm"]:
        return "harm"

    low, high = compare(log, "won")
    if low > 0:
        return "ship"
    if high < 0:
        return "keep"
    if -plan["mde"] < low and high < plan["mde"]:
        return "equal"
    return "unclear"


if __name__ == "__main__":
    import trial

    trial.show()
