"""Shape contracts for functions over tensors, checked at every call."""

from collections.abc import Callable


class ShapeError(TypeError):
    """A call breaks its contract: which argument, which axis, which two sizes."""


def shaped[**P, R](contract: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator for a contract such as "b t d, b s d -> b t s"."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        def checked(*args: P.args, **kwargs: P.kwargs) -> R:
            return function(*args, **kwargs)  # no contract is kept yet

        return checked

    return decorate


def axes_of(text: str) -> list[str]:
    """Given: the axes of one shape, as words. ValueError for what is no shape."""
    axes = text.split()
    for axis in axes:
        if not (axis == "..." or axis.isidentifier() or axis.isdecimal()):
            raise ValueError(f"{axis!r} is not an axis: write a name, a number, `_` or `...`")
    if axes.count("...") > 1:
        raise ValueError(f"{text.strip()!r} has more than one `...`")
    return axes


if __name__ == "__main__":
    import model

    model.show()
