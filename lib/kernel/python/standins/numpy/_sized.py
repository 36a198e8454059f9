"""NumPy's `size` argument: nothing for one value, a number or a shape for an array."""

from _streams import product

from ._array import ndarray


def filled(draw, size):
    """One `draw()`, or an array of them in row-major order."""
    if size is None:
        return draw()
    shape = (size,) if isinstance(size, int) else tuple(size)
    if any(length < 0 for length in shape):
        raise ValueError("negative dimensions are not allowed")
    return ndarray([draw() for _ in range(product(shape))], shape)
