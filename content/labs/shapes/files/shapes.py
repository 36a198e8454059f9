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


if __name__ == "__main__":
    import model

    model.show()
