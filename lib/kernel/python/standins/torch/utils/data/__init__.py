"""`torch.utils.data.DataLoader`: the order of items, and what a loop over it draws."""

from itertools import islice

from _missing import Lacking, missing_from

from ..._generator import default_generator, Generator
from ..._tensor import tensor


class DataLoader(Lacking):
    _of = "torch.utils.data.DataLoader"

    def __init__(
        self,
        dataset,
        batch_size: int | None = 1,
        shuffle: bool = False,
        *,
        num_workers: int = 0,
        worker_init_fn=None,
        generator: Generator | None = None,
        drop_last: bool = False,
    ):
        self.dataset, self.batch_size, self.drop_last = dataset, batch_size, drop_last
        self.num_workers, self.worker_init_fn = num_workers, worker_init_fn
        self.generator, self._shuffle = generator, shuffle

    def __len__(self) -> int:
        size = self.batch_size or 1
        whole, rest = divmod(len(self.dataset), size)
        return whole + bool(rest and not self.drop_last)

    def __iter__(self):
        if self.num_workers:
            raise RuntimeError(
                "there are no worker processes in the page: this stand-in iterates with num_workers=0"
            )
        # The iterator's base seed: one 64-bit draw whether it shuffles or not.
        (self.generator or default_generator)._int64()
        return self._batches()

    def _order(self):
        count = len(self.dataset)
        if not self._shuffle:
            yield from range(count)
            return
        source = self.generator
        if source is None:
            source = Generator().manual_seed(default_generator._int64())
        yield from source._permutation(count)
        # torch's sampler draws a second permutation at the end and uses none of it.
        source._permutation(count)

    def _batches(self):
        order = self._order()
        if self.batch_size is None:
            yield from (self.dataset[i] for i in order)
            return
        while batch := [self.dataset[i] for i in islice(order, self.batch_size)]:
            if len(batch) == self.batch_size or not self.drop_last:
                yield _collated(batch)


def _collated(batch: list):
    """Numbers become a tensor, as torch's default collation makes them; the rest stays a list."""
    if not all(isinstance(one, (int, float)) for one in batch):
        return batch
    from ... import float64

    return tensor(batch, float64 if isinstance(batch[0], float) else None)


__all__ = ["DataLoader"]
__getattr__ = missing_from("torch.utils.data")
del missing_from
