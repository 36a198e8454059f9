"""Functions under contract, and calls to try them with. Edit freely: not judged."""

from collections.abc import Callable

from shapes import shaped
from tensors import Tensor


@shaped("b t d, b s d -> b t s")
def scores(q: Tensor, k: Tensor) -> Tensor:
    """How much each of t positions looks at each of s."""
    return q @ k.transposed()


@shaped("n, n -> ")
def mean_error(predicted: Tensor, target: Tensor) -> Tensor:
    """The average of n differences, a scalar."""
    return (predicted - target).mean()


@shaped("... 3 h w -> ... h w")
def grey(image: Tensor) -> Tensor:
    """One channel of what had three."""
    *batch, _, height, width = image.shape
    return Tensor(*batch, height, width)


def attempt(title: str, call: Callable[[], object]) -> None:
    try:
        print(f"{title:34} {call()}")
    except Exception as error:
        print(f"{title:34} {type(error).__name__}: {error}")


def show() -> None:
    q, k = Tensor(2, 5, 64), Tensor(2, 7, 64)
    attempt("scores, as it should be", lambda: scores(q, k))
    attempt("scores, batches of 2 and 3", lambda: scores(q, Tensor(3, 7, 64)))
    attempt("scores, k by name, d of 48", lambda: scores(q, k=Tensor(2, 7, 48)))
    # Broadcasting makes 32 x 32 differences of this, and no error.
    attempt("mean_error, (32, 1) and (32,)", lambda: mean_error(Tensor(32, 1), Tensor(32)))
    attempt("grey, a batch of colour images", lambda: grey(Tensor(8, 3, 32, 48)))
    attempt("grey, four channels", lambda: grey(Tensor(4, 32, 48)))
    # The only line of this file that a type checker can object to:
    attempt("scores, lists of floats", lambda: scores([0.1, 0.2], [0.3, 0.4]))
