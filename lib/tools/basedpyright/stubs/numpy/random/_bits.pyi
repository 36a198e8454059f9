# Follows the documentation of NumPy 2.3, in part; written for this course.
from collections.abc import Sequence
from typing import Any, Self, TypeAlias

from .._core import DTypeLike, ndarray, uint32, uint64
from ..typing import NDArray

Seed: TypeAlias = int | Sequence[int] | ndarray | SeedSequence | None

class SeedSequence:
    entropy: int | Sequence[int] | None
    spawn_key: tuple[int, ...]
    n_children_spawned: int
    def __init__(
        self,
        entropy: int | Sequence[int] | ndarray | None = None,
        *,
        spawn_key: Sequence[int] = (),
        pool_size: int = 4,
        n_children_spawned: int = 0,
    ) -> None: ...
    def generate_state(self, n_words: int, dtype: DTypeLike = ...) -> NDArray[uint32 | uint64]: ...
    def spawn(self, n_children: int) -> list[Self]: ...

class BitGenerator:
    state: Any
    @property
    def seed_seq(self) -> SeedSequence: ...
    def __init__(self, seed: Seed = None) -> None: ...
    def random_raw(self, size: int | None = None) -> Any: ...
    def spawn(self, n_children: int) -> list[Self]: ...

class MT19937(BitGenerator):
    def jumped(self, jumps: int = 1) -> MT19937: ...

class PCG64(BitGenerator):
    def jumped(self, jumps: int = 1) -> PCG64: ...
    def advance(self, delta: int) -> PCG64: ...

class Philox(BitGenerator):
    def jumped(self, jumps: int = 1) -> Philox: ...
    def advance(self, delta: int) -> Philox: ...
