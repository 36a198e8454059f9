"""`torch.rand` and its family: draws from the default generator or a given one."""

from _streams import product

from . import _dtype
from ._generator import default_generator, Generator
from ._tensor import Tensor, shape_of


def _prepared(size, generator: Generator | None, device):
    _dtype.require_cpu(device)
    return shape_of(size), generator or default_generator


def _double_or_float(dtype) -> bool:
    if dtype not in (None, _dtype.float32, _dtype.float64):
        raise RuntimeError(f"this stand-in draws float32 and float64 only, not {dtype!r}")
    return dtype is _dtype.float64


def rand(*size, generator=None, dtype=None, device=None) -> Tensor:
    shape, source = _prepared(size, generator, device)
    if _double_or_float(dtype):
        return Tensor([source._u53() for _ in range(product(shape))], shape, _dtype.float64)
    return Tensor([source._u24() for _ in range(product(shape))], shape, _dtype.float32)


def randn(*size, generator=None, dtype=None, device=None) -> Tensor:
    shape, source = _prepared(size, generator, device)
    if _double_or_float(dtype):
        raise RuntimeError("this stand-in draws normals in float32 only")
    return Tensor(source._normals(product(shape)), shape, _dtype.float32)


def randint(low, high=None, size=None, *, generator=None, device=None) -> Tensor:
    """`randint(high, size)` or `randint(low, high, size)`."""
    if size is None:
        low, high, size = 0, low, high
    shape, source = _prepared((size,), generator, device)
    span = high - low
    if not 0 < span < 1 << 32:
        raise RuntimeError(f"random_ expects 'from' < 'to' and here a span under 2**32, got {span}")
    return Tensor([low + source._word() % span for _ in range(product(shape))], shape, _dtype.int64)


def randperm(n: int, *, generator=None, device=None) -> Tensor:
    shape, source = _prepared((n,), generator, device)
    return Tensor(source._permutation(n), shape, _dtype.int64)
