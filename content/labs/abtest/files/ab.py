"""Judge an experiment with two arms."""

from math import sqrt
from statistics import NormalDist


def analyse(wins_a: int, n_a: int, wins_b: int, n_b: int) -> dict:
    """The difference of two shares, B - A: how surprising it is, and how far it may reach.

    The interval is (low, high). The shares are fractions: 0.11, not 11. Where nobody wins, or
    everybody does, the error is 0 and nothing is divided by it: p is 1.
    """
    # A first attempt: only a better B counts.
    a, b = wins_a / n_a, wins_b / n_b
    error = sqrt(a * (1 - a) / n_a + b * (1 - b) / n_b)
    return {
        "difference": b - a,
        "p_value": 1 - NormalDist().cdf((b - a) / error),
        "interval": (b - a - error, b - a + error),
    }


def sample_size(p: float, mde: float) -> int:
    """Users that each arm needs to find a rise from p to p + mde: 5%, two-sided, power 80%.

    mde, the smallest difference worth having, is in absolute terms: from 0.10 to 0.11 it is 0.01.
    Half a user is one more user.
    """
    return int(16 * p / mde)


def decide(log: list[dict], plan: dict) -> str:
    """One of: broken, wait, harm, ship, keep, equal, unclear.

    A row of the log is one user: {"arm": "B", "won": True, "failed": False}. Rows come in any
    order, and stay as they are. The plan has
    n: users that each arm needs;  mde: the smallest difference that matters;
    share_b: the share of users meant for B (0.5, often);
    max_harm: how much the rate of failures may rise.
    """
    a = [row["won"] for row in log if row["arm"] == "A"]
    b = [row["won"] for row in log if row["arm"] == "B"]
    result = analyse(sum(a), len(a), sum(b), len(b))
    return "ship" if result["p_value"] < 0.05 else "equal"


if __name__ == "__main__":
    import trial

    trial.show()
