"""Shuffle and batch a stream that does not fit into memory."""

import itertools
import random
from collections.abc import Iterable, Iterator


def shuffled[T](source: Iterable[T], size: int, rng: random.Random) -> Iterator[T]:
    """The items of `source`, mixed through a buffer of `size` of them."""
    if size < 1:
        raise ValueError(f"a buffer holds 1 item or more, not {size}")
    items = iter(source)
    buffer = list(itertools.islice(items, size))

    def rolling() -> Iterator[T]:
        for item in items:
            slot = rng.randrange(size)
            yield buffer[slot]
            buffer[slot] = item
        rng.shuffle(buffer)
        yield from buffer

    return rolling()


def batched[T](source: Iterable[T], n: int) -> Iterator[list[T]]:
    """Lists of n items in a row; the last one may be shorter."""
    if n < 1:
        raise ValueError(f"a batch holds 1 item or more, not {n}")
    batch: list[T] = []
    for item in source:
        batch.append(item)
        if len(batch) == n:
            yield batch
            batch = []
    if batch:
        yield batch


if __name__ == "__main__":
    import demo

    demo.show()
