"""LoRA on lists of rows: count it, apply it, fold it in, take it out."""

from collections.abc import Collection, Mapping, Sequence

type Matrix = Sequence[Sequence[float]]
type Vector = Sequence[float]


def count(shapes: Mapping[str, tuple[int, int]], targets: Collection[str], r: int) -> int:
    """Trainable parameters of rank r on the targeted matrices."""
    adapted: set[str] = set()
    for target in targets:
        found = {name for name in shapes if name == target or name.endswith(f".{target}")}
        if not found:
            raise ValueError(f"no matrix is called {target!r}")
        adapted |= found
    return sum(r * sum(shapes[name]) for name in adapted)


def forward(W: Matrix, A: Matrix, B: Matrix, alpha: float, x: Vector) -> list[float]:
    """y = W x + (alpha / r) B (A x)"""
    scale = alpha / len(A)
    update = times(B, times(A, x))
    return [y + scale * change for y, change in zip(times(W, x), update, strict=True)]


def merge(W: Matrix, A: Matrix, B: Matrix, alpha: float) -> list[list[float]]:
    """A new matrix, W + (alpha / r) B A."""
    scale = alpha / len(A)
    scaled = [[scale * b for b in row] for row in B]
    update = [[dot(b, column) for column in zip(*A, strict=True)] for b in scaled]
    return [[w + u for w, u in zip(*rows, strict=True)] for rows in zip(W, update, strict=True)]


def unmerge(merged: Matrix, A: Matrix, B: Matrix, alpha: float) -> list[list[float]]:
    """A new matrix: W again, to rounding."""
    zero = [[0.0] * len(row) for row in merged]
    update = merge(zero, A, B, alpha)
    return [[w - u for w, u in zip(*rows, strict=True)] for rows in zip(merged, update, strict=True)]


def agrees(y: Vector, z: Vector) -> bool:
    """Are these two outputs the same, to rounding?"""
    if len(y) != len(z):
        return False
    largest = max(map(abs, [*y, *z]), default=0.0)
    return all(abs(a - b) <= 1e-9 * largest for a, b in zip(y, z, strict=True))


def times(M: Matrix, x: Vector) -> list[float]:
    return [dot(row, x) for row in M]


def dot(a: Vector, b: Vector) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


if __name__ == "__main__":
    import demo

    demo.show()
