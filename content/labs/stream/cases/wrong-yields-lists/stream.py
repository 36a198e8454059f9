"""Shuffle and batch a stream that does not fit into memory."""

import random
from collections.abc import Iterable, Iterator


def shuffled[T](source: Iterable[T], size: int, rng: random.Random) -> Iterator[T]:
    """The items of `source`, mixed through a buffer of `size` of them."""
    if size < 1:
        raise ValueError(f"a buffer holds 1 item or more, not {size}")
    buffer: list[T] = []
    for item in source:
        if len(buffer) < size:
            buffer.append(item)
            continue
        slot = rng.randrange(size)
        yield buffer
        buffer[slot] = item
    rng.shuffle(buffer)
    yield buffer


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
