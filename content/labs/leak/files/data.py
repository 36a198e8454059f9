"""A data set that remembers which items were loaded. Read-only."""

from collections.abc import Sequence
from typing import Any

loaded: list[int] = []


class Items(Sequence[int]):
    """Item `i` is the number `i`; a real one would open a file."""

    def __init__(self, n: int):
        self.n = n

    def __len__(self) -> int:
        return self.n

    def __getitem__(self, i) -> Any:
        if not 0 <= i < self.n:
            raise IndexError(i)
        loaded.append(i)
        return i
