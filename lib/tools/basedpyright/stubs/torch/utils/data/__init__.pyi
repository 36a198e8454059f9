# Follows the documentation of PyTorch 2.8, in part; written for this course.
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from typing import Any, Generic, NamedTuple, TypeVar

from ..._basic import Generator
from ..._tensor import Tensor

_T_co = TypeVar("_T_co", covariant=True)

class Dataset(Generic[_T_co]):
    def __getitem__(self, index: Any) -> _T_co: ...

class IterableDataset(Dataset[_T_co], Iterable[_T_co]):
    def __iter__(self) -> Iterator[_T_co]: ...

class TensorDataset(Dataset[tuple[Tensor, ...]]):
    tensors: tuple[Tensor, ...]
    def __init__(self, *tensors: Tensor) -> None: ...
    def __getitem__(self, index: Any) -> tuple[Tensor, ...]: ...
    def __len__(self) -> int: ...

class ConcatDataset(Dataset[_T_co]):
    def __init__(self, datasets: Iterable[Dataset[_T_co]]) -> None: ...
    def __len__(self) -> int: ...

class Subset(Dataset[_T_co]):
    dataset: Dataset[_T_co]
    indices: Sequence[int]
    def __init__(self, dataset: Dataset[_T_co], indices: Sequence[int]) -> None: ...
    def __len__(self) -> int: ...

def random_split(
    dataset: Dataset[_T_co], lengths: Sequence[int | float], generator: Generator | None = None
) -> list[Subset[_T_co]]: ...

class Sampler(Generic[_T_co]):
    def __init__(self) -> None: ...
    def __iter__(self) -> Iterator[_T_co]: ...

class SequentialSampler(Sampler[int]):
    def __init__(self, data_source: Sized) -> None: ...
    def __len__(self) -> int: ...

class RandomSampler(Sampler[int]):
    def __init__(
        self,
        data_source: Sized,
        replacement: bool = False,
        num_samples: int | None = None,
        generator: Generator | None = None,
    ) -> None: ...
    def __len__(self) -> int: ...

class WeightedRandomSampler(Sampler[int]):
    def __init__(
        self,
        weights: Sequence[float],
        num_samples: int,
        replacement: bool = True,
        generator: Generator | None = None,
    ) -> None: ...
    def __len__(self) -> int: ...

class BatchSampler(Sampler[list[int]]):
    def __init__(
        self, sampler: Sampler[int] | Iterable[int], batch_size: int, drop_last: bool
    ) -> None: ...
    def __len__(self) -> int: ...

class DataLoader(Generic[_T_co]):
    dataset: Dataset[_T_co]
    batch_size: int | None
    num_workers: int
    pin_memory: bool
    drop_last: bool
    sampler: Sampler[Any] | Iterable[Any]
    generator: Generator | None
    # A dataset is whatever has __getitem__ and __len__: a list is one.
    def __init__(
        self,
        dataset: Dataset[_T_co] | Sequence[_T_co],
        batch_size: int | None = 1,
        shuffle: bool | None = None,
        sampler: Sampler[Any] | Iterable[Any] | None = None,
        batch_sampler: Sampler[Sequence[Any]] | Iterable[Sequence[Any]] | None = None,
        num_workers: int = 0,
        collate_fn: Callable[[list[_T_co]], Any] | None = None,
        pin_memory: bool = False,
        drop_last: bool = False,
        timeout: float = 0,
        worker_init_fn: Callable[[int], None] | None = None,
        multiprocessing_context: Any = None,
        generator: Generator | None = None,
        *,
        prefetch_factor: int | None = None,
        persistent_workers: bool = False,
        pin_memory_device: str = "",
        in_order: bool = True,
    ) -> None: ...
    # Batches: what the dataset's items become is up to collate_fn.
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...

class _WorkerInfo(NamedTuple):
    id: int
    num_workers: int
    seed: int
    dataset: Any

def get_worker_info() -> _WorkerInfo | None: ...
def default_collate(batch: Sequence[Any]) -> Any: ...
