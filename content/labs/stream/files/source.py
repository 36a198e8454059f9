"""A data set that is read one item at a time, and counts what is kept of it. Read-only."""

from collections.abc import Iterator


class Item:
    """One example. The class knows how many of them are in memory, and how many were at most."""

    alive = 0
    most = 0

    def __init__(self, number: int, label: str) -> None:
        self.number, self.label = number, label
        Item.alive += 1
        Item.most = max(Item.most, Item.alive)

    def __del__(self) -> None:
        Item.alive -= 1


def sorted_source(n: int) -> Iterator[Item]:
    """n items in the order of their label: first the cats, then the dogs."""
    Item.most = 0
    for number in range(n):
        yield Item(number, "cat" if 2 * number < n else "dog")
