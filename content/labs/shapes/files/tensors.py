"""Stub tensors: a shape, no numbers. Read-only."""


class Tensor:
    """Stands for a tensor of any library: all that a contract asks is `.shape`."""

    shape: tuple[int, ...]

    def __init__(self, *shape: int) -> None:
        self.shape = shape

    def __matmul__(self, other: "Tensor") -> "Tensor":
        """Matrix products over the last two axes, without broadcasting."""
        if len(self.shape) < 2 or len(self.shape) != len(other.shape):
            raise RuntimeError(f"cannot multiply {self.shape} by {other.shape}")
        *batch, rows, inner = self.shape
        *others, inner_too, columns = other.shape
        if (inner, batch) != (inner_too, others):
            raise RuntimeError(f"cannot multiply {self.shape} by {other.shape}")
        return Tensor(*batch, rows, columns)

    def __sub__(self, other: "Tensor") -> "Tensor":
        """Elementwise, with the broadcasting that NumPy and torch share."""
        length = max(len(self.shape), len(other.shape))
        mine = (1,) * (length - len(self.shape)) + self.shape
        theirs = (1,) * (length - len(other.shape)) + other.shape
        for a, b in zip(mine, theirs, strict=True):
            if a != b and 1 not in (a, b):
                raise RuntimeError(f"cannot broadcast {self.shape} with {other.shape}")
        return Tensor(*(b if a == 1 else a for a, b in zip(mine, theirs, strict=True)))

    def transposed(self) -> "Tensor":
        """The last two axes exchanged."""
        *batch, rows, columns = self.shape
        return Tensor(*batch, columns, rows)

    def mean(self) -> "Tensor":
        """The mean of everything: a scalar, so no axis is left."""
        return Tensor()

    def __repr__(self) -> str:
        return f"Tensor{self.shape}"
