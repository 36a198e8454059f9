"""torch's way of printing a tensor: four digits after the point, columns aligned."""

import math

from . import _dtype

_WIDTH = 80


def _cells(flat: list, dtype: _dtype.dtype) -> list[str]:
    if not dtype.is_floating_point:
        texts = [str(one) for one in flat]
    elif all(math.isfinite(one) and one == math.ceil(one) for one in flat):
        texts = [f"{one:.0f}." for one in flat]
    else:
        sizes = [abs(one) for one in flat if one and math.isfinite(one)]
        wide = sizes and (
            max(sizes) / min(sizes) > 1000 or max(sizes) > 1e8 or min(sizes) < 1e-4
        )
        texts = [f"{one:.4e}" if wide else f"{one:.4f}" for one in flat]
    width = max(map(len, texts), default=0)
    return [text.rjust(width) for text in texts]


def tensor_repr(flat: list, shape: tuple[int, ...], dtype: _dtype.dtype) -> str:
    cells = iter(_cells(flat, dtype))

    def build(dims: tuple[int, ...], indent: int) -> str:
        if len(dims) == 1:
            row = [next(cells) for _ in range(dims[0])]
            room = max(1, (_WIDTH - indent) // (max(map(len, row), default=0) + 2))
            lines = [", ".join(row[i : i + room]) for i in range(0, len(row), room)]
            return "[" + (",\n" + " " * (indent + 1)).join(lines) + "]"
        joint = "," + "\n" * (len(dims) - 1) + " " * (indent + 1)
        return "[" + joint.join(build(dims[1:], indent + 1) for _ in range(dims[0])) + "]"

    body = build(shape, len("tensor(")) if shape else next(cells)
    usual = dtype in (_dtype.float32, _dtype.int64, _dtype.bool_) and flat
    note = "" if usual or (not flat and dtype is _dtype.float32) else f", dtype={dtype!r}"
    return f"tensor({body}{note})"
