"""Shuffle and batch a stream that does not fit into memory."""

import random
from collections.abc import Iterable, Iterator


def shuffled[T](source: Iterable[T], size: int, rng: random.Random) -> Iterator[T]:
    """The items of `source`, mixed through a buffer of `size` of them."""
    items = list(source)
    rng.shuffle(items)
    yield from items


def batched[T](source: Iterable[T], n: int) -> Iterator[list[T]]:
    """Lists of n items in a row; the last one may be shorter."""
    items = list(source)
    for start in range(0, len(items), n):
        yield items[start : start + n]


if __name__ == "__main__":
    import demo

    demo.show()
