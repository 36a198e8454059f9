"""A list-backed tensor: enough of `torch.Tensor` to hold, compare and print draws."""

import operator

from _missing import Lacking
from _streams import f32, product

from . import _dtype
from ._format import tensor_repr


class Tensor(Lacking):
    _of = "torch.Tensor"

    def __init__(self, flat: list, shape: tuple[int, ...], dtype: _dtype.dtype):
        self._flat, self.shape, self.dtype = flat, tuple(shape), dtype

    def tolist(self):
        def build(offset, dims):
            if not dims:
                return self._flat[offset]
            step = product(dims[1:])
            return [build(offset + i * step, dims[1:]) for i in range(dims[0])]

        return build(0, self.shape)

    def item(self):
        if len(self._flat) != 1:
            raise RuntimeError(
                f"a Tensor with {len(self._flat)} elements cannot be converted to Scalar"
            )
        return self._flat[0]

    def numel(self) -> int:
        return len(self._flat)

    def size(self, dim: int | None = None):
        return self.shape if dim is None else self.shape[dim]

    def clone(self) -> "Tensor":
        return Tensor(list(self._flat), self.shape, self.dtype)

    def flatten(self) -> "Tensor":
        return Tensor(list(self._flat), (len(self._flat),), self.dtype)

    def sum(self) -> "Tensor":
        total = sum(self._flat)
        return Tensor([self._rounded(total)], (), self.dtype)

    def all(self) -> "Tensor":
        return Tensor([all(self._flat)], (), _dtype.bool_)

    def any(self) -> "Tensor":
        return Tensor([any(self._flat)], (), _dtype.bool_)

    def _rounded(self, value):
        return f32(value) if self.dtype is _dtype.float32 else value

    def __len__(self) -> int:
        if not self.shape:
            raise TypeError("len() of a 0-d tensor")
        return self.shape[0]

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __getitem__(self, index) -> "Tensor":
        if isinstance(index, tuple):
            part = self
            for one in index:
                part = part[operator.index(one)]
            return part
        step = product(self.shape[1:])
        if isinstance(index, slice):
            rows = range(*index.indices(len(self)))
            flat = [self._flat[row * step + k] for row in rows for k in range(step)]
            return Tensor(flat, (len(rows), *self.shape[1:]), self.dtype)
        row = operator.index(index)
        if not -len(self) <= row < len(self):
            raise IndexError(
                f"index {row} is out of bounds for dimension 0 with size {len(self)}"
            )
        start = row % len(self) * step
        return Tensor(self._flat[start : start + step], self.shape[1:], self.dtype)

    def __index__(self) -> int:
        return operator.index(self.item())

    def __int__(self) -> int:
        return int(self.item())

    def __float__(self) -> float:
        return float(self.item())

    def __bool__(self) -> bool:
        if len(self._flat) != 1:
            raise RuntimeError("Boolean value of Tensor with more than one value is ambiguous")
        return bool(self._flat[0])

    def __format__(self, spec: str) -> str:
        return format(repr(self) if self.shape else self.item(), spec)

    def _with(self, other, op, swapped=False, dtype=None):
        if isinstance(other, Tensor):
            if other.shape != self.shape:
                raise RuntimeError(
                    f"this stand-in does not broadcast: sizes {self.shape} and {other.shape}"
                )
            pairs = zip(self._flat, other._flat, strict=True)
        elif isinstance(other, (int, float)):
            pairs = ((one, other) for one in self._flat)
        else:
            return NotImplemented
        flat = [op(b, a) if swapped else op(a, b) for a, b in pairs]
        kind = dtype or (self.dtype if self.dtype.is_floating_point else _dtype.for_values(flat))
        rounded = [f32(one) for one in flat] if kind is _dtype.float32 else flat
        return Tensor(rounded, self.shape, kind)

    def __neg__(self) -> "Tensor":
        return self._with(-1, operator.mul)

    def __repr__(self) -> str:
        return tensor_repr(self._flat, self.shape, self.dtype)

    # As in torch: `==` is elementwise, yet tensors hash by identity.
    __hash__ = object.__hash__


def _operator(op, swapped=False, dtype=None):
    return lambda self, other: self._with(other, op, swapped, dtype)


for _name in ("add", "sub", "mul", "truediv", "mod", "pow"):
    _op = getattr(operator, _name)
    setattr(Tensor, f"__{_name}__", _operator(_op))
    setattr(Tensor, f"__r{_name}__", _operator(_op, swapped=True))
for _name in ("eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Tensor, f"__{_name}__", _operator(getattr(operator, _name), dtype=_dtype.bool_))


def tensor(data, dtype: _dtype.dtype | None = None) -> Tensor:
    flat: list = []

    def visit(part) -> tuple[int, ...]:
        if isinstance(part, Tensor):
            part = part.tolist()
        if not hasattr(part, "__len__"):
            flat.append(part)
            return ()
        inner = {visit(one) for one in part}
        if len(inner) > 1:
            raise ValueError("expected rows of one length")
        return (len(part), *(inner.pop() if inner else ()))

    shape = visit(data)
    kind = dtype or _dtype.for_values(flat)
    if kind is _dtype.float32:
        flat = [f32(one) for one in flat]
    elif kind is not _dtype.float64:
        flat = [bool(one) if kind is _dtype.bool_ else int(one) for one in flat]
    return Tensor(flat, shape, kind)


def zeros(*size, dtype: _dtype.dtype = _dtype.float32) -> Tensor:
    shape = shape_of(size)
    zero = 0.0 if dtype.is_floating_point else 0
    return Tensor([zero] * product(shape), shape, dtype)


def shape_of(size: tuple) -> tuple[int, ...]:
    """`rand(2, 3)` and `rand((2, 3))` mean the same."""
    if len(size) == 1 and isinstance(size[0], (tuple, list)):
        size = tuple(size[0])
    return tuple(operator.index(length) for length in size)


def equal(a: Tensor, b: Tensor) -> bool:
    return a.shape == b.shape and a._flat == b._flat


def allclose(a: Tensor, b: Tensor, rtol: float = 1e-5, atol: float = 1e-8) -> bool:
    pairs = zip(a._flat, b._flat, strict=True)
    return all(abs(x - y) <= atol + rtol * abs(y) for x, y in pairs)
