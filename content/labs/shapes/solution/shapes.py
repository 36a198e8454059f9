"""Shape contracts for functions over tensors, checked at every call."""

import functools
import inspect
from collections.abc import Callable


class ShapeError(TypeError):
    """A call breaks its contract: which argument, which axis, which two sizes."""


def shaped[**P, R](contract: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator for a contract such as "b t d, b s d -> b t s"."""
    arguments, result = parse(contract)

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        signature = inspect.signature(function)
        if len(arguments) > len(signature.parameters):
            raise ValueError(f"{contract!r} has more shapes than {function.__name__} has parameters")
        wanted = dict(zip(signature.parameters, arguments, strict=False))

        @functools.wraps(function)
        def checked(*args: P.args, **kwargs: P.kwargs) -> R:
            given = signature.bind(*args, **kwargs).arguments
            sizes: dict[str, int] = {}  # of this call alone
            for name, axes in wanted.items():
                if name in given:
                    match(f"argument `{name}`", axes, given[name], sizes)
            returned = function(*args, **kwargs)
            match("the result", result, returned, sizes)
            return returned

        return checked

    return decorate


def parse(contract: str) -> tuple[list[list[str]], list[str]]:
    """The axes of each argument, and of the result."""
    left, arrow, right = contract.partition("->")
    if not arrow:
        raise ValueError(f"{contract!r} has no `->`")
    return [axes_of(part) for part in left.split(",")], axes_of(right)


def axes_of(text: str) -> list[str]:
    """Given: the axes of one shape, as words. ValueError for what is no shape."""
    axes = text.split()
    for axis in axes:
        if not (axis == "..." or axis.isidentifier() or axis.isdecimal()):
            raise ValueError(f"{axis!r} is not an axis: write a name, a number, `_` or `...`")
    if axes.count("...") > 1:
        raise ValueError(f"{text.strip()!r} has more than one `...`")
    return axes


def match(what: str, axes: list[str], value: object, sizes: dict[str, int]) -> None:
    """Holds one value to its axes; names seen for the first time are entered in `sizes`."""
    shape = getattr(value, "shape", None)
    if shape is None:
        raise ShapeError(f"{what} should be a tensor, and {type(value).__name__} has no shape")
    for axis, size in pair(what, axes, tuple(shape)):
        expected = int(axis) if axis.isdecimal() else sizes.setdefault(axis, size)
        if size != expected:
            raise ShapeError(f"{what}: axis {axis} has size {size}, expected {expected}")


def pair(what: str, axes: list[str], shape: tuple[int, ...]) -> list[tuple[str, int]]:
    """Each axis that asks for something with its size; `_` and `...` ask for nothing."""
    if "..." in axes:
        front = axes.index("...")
        back = len(axes) - front - 1
        fits = len(shape) >= front + back
        named = axes[:front] + axes[front + 1 :]
        sizes = shape[:front] + shape[len(shape) - back :]
    else:
        fits, named, sizes = len(shape) == len(axes), axes, shape
    if not fits:
        raise ShapeError(f"{what} has {len(shape)} axes, {shape}, expected `{' '.join(axes)}`")
    return [(axis, size) for axis, size in zip(named, sizes, strict=True) if axis != "_"]


if __name__ == "__main__":
    import model

    model.show()
