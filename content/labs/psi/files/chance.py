"""Given: how large a chi-square number gets by chance. Not to be edited."""

from statistics import NormalDist


def chi_square_limit(df: int, alpha: float = 0.05) -> float:
    """What a chi-square number with `df` degrees of freedom exceeds with probability `alpha`.

    By the approximation of Wilson and Hilferty (1931): its cube root is nearly normal.
    """
    z = NormalDist().inv_cdf(1 - alpha)
    spread = 2 / (9 * df)
    return df * (1 - spread + z * spread**0.5) ** 3
