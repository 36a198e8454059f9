"""LoRA on lists of rows: count it, apply it, fold it in, take it out."""

from collections.abc import Collection, Mapping, Sequence

type Matrix = Sequence[Sequence[float]]
type Vector = Sequence[float]


def count(shapes: Mapping[str, tuple[int, int]], targets: Collection[str], r: int) -> int:
    """Trainable parameters of rank r on the targeted matrices."""
    return sum(r * outputs * inputs for outputs, inputs in shapes.values())


def forward(W: Matrix, A: Matrix, B: Matrix, alpha: float, x: Vector) -> list[float]:
    """y = W x + (alpha / r) B (A x)"""
    return [sum(w * v for w, v in zip(row, x, strict=True)) for row in W]


def merge(W: Matrix, A: Matrix, B: Matrix, alpha: float) -> list[list[float]]:
    """A new matrix, W + (alpha / r) B A."""
    return [list(row) for row in W]


def unmerge(merged: Matrix, A: Matrix, B: Matrix, alpha: float) -> list[list[float]]:
    """A new matrix: W again, to rounding."""
    return [list(row) for row in merged]


def agrees(y: Vector, z: Vector) -> bool:
    """Are these two outputs the same, to rounding?"""
    return y == z


if __name__ == "__main__":
    import demo

    demo.show()
