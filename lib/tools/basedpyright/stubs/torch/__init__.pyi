# Follows the documentation of PyTorch 2.8, in part; written for this course.
from builtins import bool as _bool, float as _float, int as _int
from collections.abc import Callable
from typing import Any, Literal, overload

from numpy import ndarray as _ndarray

from . import (
    backends as backends,
    cuda as cuda,
    nn as nn,
    optim as optim,
    random as random,
    utils as utils,
)
from ._basic import (
    Device as _Device,
    Generator as Generator,
    Number as _Number,
    Shape as _Shape,
    Size as Size,
    device as device,
    dtype as dtype,
    finfo as finfo,
    iinfo as iinfo,
    layout as layout,
    memory_format as memory_format,
)
from ._math import *
from ._tensor import Tensor as Tensor
from .random import (
    fork_rng as fork_rng,
    get_rng_state as get_rng_state,
    initial_seed as initial_seed,
    manual_seed as manual_seed,
    seed as seed,
    set_rng_state as set_rng_state,
)

__version__: str

default_generator: Generator

float16: dtype
half: dtype
bfloat16: dtype
float32: dtype
float: dtype
float64: dtype
double: dtype
complex64: dtype
uint8: dtype
int8: dtype
int16: dtype
short: dtype
int32: dtype
int: dtype
int64: dtype
long: dtype
bool: dtype
strided: layout
contiguous_format: memory_format
channels_last: memory_format
preserve_format: memory_format

inf: _float
nan: _float
pi: _float
e: _float

# Tensors from data and of one value
def tensor(
    data: Any,
    *,
    dtype: dtype | None = None,
    device: _Device = None,
    requires_grad: _bool = False,
    pin_memory: _bool = False,
) -> Tensor: ...
def as_tensor(data: Any, dtype: dtype | None = None, device: _Device = None) -> Tensor: ...
def from_numpy(ndarray: _ndarray, /) -> Tensor: ...
@overload
def zeros(
    size: _Shape, /, *, dtype: dtype | None = None, device: _Device = None, requires_grad: _bool = False
) -> Tensor: ...
@overload
def zeros(
    *size: _int, dtype: dtype | None = None, device: _Device = None, requires_grad: _bool = False
) -> Tensor: ...
@overload
def ones(
    size: _Shape, /, *, dtype: dtype | None = None, device: _Device = None, requires_grad: _bool = False
) -> Tensor: ...
@overload
def ones(
    *size: _int, dtype: dtype | None = None, device: _Device = None, requires_grad: _bool = False
) -> Tensor: ...
@overload
def empty(
    size: _Shape, /, *, dtype: dtype | None = None, device: _Device = None, requires_grad: _bool = False
) -> Tensor: ...
@overload
def empty(
    *size: _int, dtype: dtype | None = None, device: _Device = None, requires_grad: _bool = False
) -> Tensor: ...
def full(
    size: _Shape,
    fill_value: _Number,
    *,
    dtype: dtype | None = None,
    device: _Device = None,
    requires_grad: _bool = False,
) -> Tensor: ...
def zeros_like(input: Tensor, *, dtype: dtype | None = None, device: _Device = None) -> Tensor: ...
def ones_like(input: Tensor, *, dtype: dtype | None = None, device: _Device = None) -> Tensor: ...
def empty_like(input: Tensor, *, dtype: dtype | None = None, device: _Device = None) -> Tensor: ...
def full_like(
    input: Tensor, fill_value: _Number, *, dtype: dtype | None = None, device: _Device = None
) -> Tensor: ...
def eye(
    n: _int, m: _int | None = None, *, dtype: dtype | None = None, device: _Device = None
) -> Tensor: ...
@overload
def arange(end: _Number, *, dtype: dtype | None = None, device: _Device = None) -> Tensor: ...
@overload
def arange(
    start: _Number,
    end: _Number,
    step: _Number = 1,
    *,
    dtype: dtype | None = None,
    device: _Device = None,
) -> Tensor: ...
def linspace(
    start: _Number, end: _Number, steps: _int, *, dtype: dtype | None = None, device: _Device = None
) -> Tensor: ...

# Draws
@overload
def rand(
    size: _Shape,
    /,
    *,
    generator: Generator | None = None,
    dtype: dtype | None = None,
    device: _Device = None,
    requires_grad: _bool = False,
) -> Tensor: ...
@overload
def rand(
    *size: _int,
    generator: Generator | None = None,
    dtype: dtype | None = None,
    device: _Device = None,
    requires_grad: _bool = False,
) -> Tensor: ...
@overload
def randn(
    size: _Shape,
    /,
    *,
    generator: Generator | None = None,
    dtype: dtype | None = None,
    device: _Device = None,
    requires_grad: _bool = False,
) -> Tensor: ...
@overload
def randn(
    *size: _int,
    generator: Generator | None = None,
    dtype: dtype | None = None,
    device: _Device = None,
    requires_grad: _bool = False,
) -> Tensor: ...
@overload
def randint(
    high: _int,
    size: _Shape,
    *,
    generator: Generator | None = None,
    dtype: dtype | None = None,
    device: _Device = None,
) -> Tensor: ...
@overload
def randint(
    low: _int,
    high: _int,
    size: _Shape,
    *,
    generator: Generator | None = None,
    dtype: dtype | None = None,
    device: _Device = None,
) -> Tensor: ...
def randperm(
    n: _int,
    *,
    generator: Generator | None = None,
    dtype: dtype | None = None,
    device: _Device = None,
) -> Tensor: ...
def rand_like(input: Tensor, *, dtype: dtype | None = None, device: _Device = None) -> Tensor: ...
def randn_like(input: Tensor, *, dtype: dtype | None = None, device: _Device = None) -> Tensor: ...
def bernoulli(input: Tensor, *, generator: Generator | None = None) -> Tensor: ...
def multinomial(
    input: Tensor,
    num_samples: _int,
    replacement: _bool = False,
    *,
    generator: Generator | None = None,
) -> Tensor: ...

# Modes
class _Mode:
    """A context manager that also decorates."""
    def __enter__(self) -> None: ...
    def __exit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...
    def __call__[**P, R](self, func: Callable[P, R]) -> Callable[P, R]: ...

class no_grad(_Mode):
    def __init__(self) -> None: ...

class enable_grad(_Mode):
    def __init__(self) -> None: ...

class inference_mode(_Mode):
    def __init__(self, mode: _bool = True) -> None: ...

class set_grad_enabled(_Mode):
    def __init__(self, mode: _bool) -> None: ...

class autocast(_Mode):
    def __init__(
        self,
        device_type: str,
        dtype: dtype | None = None,
        enabled: _bool = True,
        cache_enabled: _bool | None = None,
    ) -> None: ...

def is_grad_enabled() -> _bool: ...
def use_deterministic_algorithms(mode: _bool, *, warn_only: _bool = False) -> None: ...
def are_deterministic_algorithms_enabled() -> _bool: ...
def is_deterministic_algorithms_warn_only_enabled() -> _bool: ...
def set_float32_matmul_precision(precision: Literal["highest", "high", "medium"]) -> None: ...
def get_default_dtype() -> dtype: ...
def set_default_dtype(d: dtype) -> None: ...
def set_default_device(device: _Device) -> None: ...
def set_num_threads(int: _int) -> None: ...
def get_num_threads() -> _int: ...

# Files and compilation
def save(obj: object, f: Any, pickle_module: Any = ..., pickle_protocol: _int = 2) -> None: ...
def load(
    f: Any,
    map_location: Any = None,
    pickle_module: Any = None,
    *,
    weights_only: _bool | None = None,
    mmap: _bool | None = None,
) -> Any: ...
def compile[T](
    model: T,
    *,
    fullgraph: _bool = False,
    dynamic: _bool | None = None,
    backend: str | Callable[..., Any] = "inductor",
    mode: str | None = None,
    options: dict[str, Any] | None = None,
    disable: _bool = False,
) -> T: ...
def is_tensor(obj: object) -> _bool: ...
