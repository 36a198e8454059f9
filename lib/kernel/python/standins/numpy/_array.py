"""A list-backed array: enough of `numpy.ndarray` for the labs."""

import math
import operator

from _missing import Lacking
from _streams import product

from ._format import array_repr, array_text


class ndarray(Lacking):
    _of = "numpy.ndarray"
    __slots__ = ("_flat", "shape")

    def __init__(self, flat: list, shape: tuple[int, ...]):
        self._flat, self.shape = flat, shape

    @property
    def size(self) -> int:
        return len(self._flat)

    @property
    def ndim(self) -> int:
        return len(self.shape)

    def tolist(self):
        def build(offset, dims):
            if not dims:
                return self._flat[offset]
            step = product(dims[1:])
            return [build(offset + i * step, dims[1:]) for i in range(dims[0])]

        return build(0, self.shape)

    def item(self):
        if self.size != 1:
            raise ValueError("can only convert an array of size 1 to a Python scalar")
        return self._flat[0]

    def copy(self) -> "ndarray":
        return ndarray(list(self._flat), self.shape)

    def ravel(self) -> "ndarray":
        return ndarray(list(self._flat), (self.size,))

    def all(self) -> bool:
        return all(self._flat)

    def any(self) -> bool:
        return any(self._flat)

    def sum(self):
        return sum(self._flat)

    def mean(self) -> float:
        return math.fsum(self._flat) / self.size

    def __len__(self) -> int:
        if not self.shape:
            raise TypeError("len() of unsized object")
        return self.shape[0]

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __bool__(self) -> bool:
        if self.size != 1:
            raise ValueError(
                "The truth value of an array with more than one element is ambiguous. "
                "Use a.any() or a.all()"
            )
        return bool(self._flat[0])

    def __float__(self) -> float:
        return float(self.item())

    def __int__(self) -> int:
        return int(self.item())

    def _rows(self, index):
        if isinstance(index, slice):
            return range(*index.indices(self.shape[0])), True
        if isinstance(index, (list, ndarray)):
            return [operator.index(i) for i in index], True
        row = operator.index(index)
        if not -self.shape[0] <= row < self.shape[0]:
            raise IndexError(
                f"index {row} is out of bounds for axis 0 with size {self.shape[0]}"
            )
        return [row % self.shape[0]], False

    def __getitem__(self, index):
        if isinstance(index, tuple):
            part = self
            for one in index:
                if isinstance(one, slice):
                    raise TypeError("this stand-in slices the first axis only")
                part = part[one]
            return part
        rows, many = self._rows(index)
        step = product(self.shape[1:])
        flat = [self._flat[row * step + k] for row in rows for k in range(step)]
        if many:
            return ndarray(flat, (len(rows), *self.shape[1:]))
        return ndarray(flat, self.shape[1:]) if self.ndim > 1 else flat[0]

    def __setitem__(self, index, value) -> None:
        if self.ndim != 1:
            raise TypeError("this stand-in assigns to one-dimensional arrays only")
        rows, many = self._rows(index)
        values = list(value) if many and hasattr(value, "__iter__") else [value] * len(rows)
        for row, one in zip(rows, values, strict=True):
            self._flat[row] = one

    def _with(self, other, op, swapped=False):
        if isinstance(other, (list, tuple)):
            other = array(other)
        if isinstance(other, ndarray):
            if other.shape != self.shape:
                raise ValueError(
                    f"this stand-in does not broadcast: shapes {self.shape} {other.shape}"
                )
            pairs = zip(self._flat, other._flat, strict=True)
        elif isinstance(other, (int, float)):
            pairs = ((one, other) for one in self._flat)
        else:
            return NotImplemented
        flat = [op(b, a) if swapped else op(a, b) for a, b in pairs]
        return ndarray(flat, self.shape)

    def __neg__(self):
        return ndarray([-one for one in self._flat], self.shape)

    def __repr__(self) -> str:
        return array_repr(self._flat, self.shape)

    def __str__(self) -> str:
        return array_text(self._flat, self.shape)

    __hash__ = None


def _operator(op, swapped=False):
    return lambda self, other: self._with(other, op, swapped)


for _name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "xor", "and_", "or_"):
    _op = getattr(operator, _name)
    setattr(ndarray, f"__{_name.strip('_')}__", _operator(_op))
    setattr(ndarray, f"__r{_name.strip('_')}__", _operator(_op, swapped=True))
for _name in ("eq", "ne", "lt", "le", "gt", "ge"):
    setattr(ndarray, f"__{_name}__", _operator(getattr(operator, _name)))


def _shape_of(data) -> tuple[int, ...]:
    if isinstance(data, ndarray):
        return data.shape
    if not isinstance(data, (list, tuple)):
        return ()
    inner = {_shape_of(one) for one in data}
    if len(inner) > 1:
        raise ValueError("setting an array element with a sequence: rows differ in length")
    return (len(data), *(inner.pop() if inner else ()))


def array(data) -> ndarray:
    if isinstance(data, range):
        data = list(data)
    flat: list = []

    def visit(part):
        if isinstance(part, ndarray):
            flat.extend(part._flat)
        elif isinstance(part, (list, tuple)):
            for one in part:
                visit(one)
        else:
            flat.append(part)

    visit(data)
    if any(isinstance(one, float) for one in flat):
        flat = [float(one) for one in flat]
    return ndarray(flat, _shape_of(data))


def arange(*bounds: int) -> ndarray:
    return array(range(*bounds))


def array_equal(a, b) -> bool:
    a, b = array(a), array(b)
    return a.shape == b.shape and a._flat == b._flat


def allclose(a, b, rtol: float = 1e-5, atol: float = 1e-8) -> bool:
    a, b = array(a), array(b)
    pairs = zip(a._flat, b._flat, strict=True)
    return all(abs(x - y) <= atol + rtol * abs(y) for x, y in pairs)
