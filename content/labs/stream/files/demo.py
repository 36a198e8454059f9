"""What a buffer is worth on sorted data. Yours to change; it is not judged."""

import random

from source import Item, sorted_source
from stream import batched, shuffled


def show(n: int = 20_000, batch: int = 32) -> None:
    print(f"{n:,} items, half cats, then half dogs, in batches of {batch} (in memory too)")
    print(f"{'buffer':>8} {'in memory':>10} {'batches of both':>16}")
    for size in (1, 100, 1_000, 10_000):
        both = total = 0
        for group in batched(shuffled(sorted_source(n), size, random.Random(0)), batch):
            both += len({item.label for item in group}) == 2
            total += 1
        print(f"{size:>8,} {Item.most:>10,} {both:>9,} of {total:,}")
