"""NumPy's way of printing an array: 8 digits, columns aligned."""

_WIDTH, _EDGE, _THRESHOLD = 75, 3, 1000


def _fixed(values) -> list[str]:
    texts = []
    for value in values:
        short = f"{value:.8f}".rstrip("0")
        texts.append(short)
    decimals = max(len(text) - text.index(".") - 1 for text in texts)
    texts = [text + " " * (decimals - (len(text) - text.index(".") - 1)) for text in texts]
    width = max(map(len, texts))
    return [text.rjust(width) for text in texts]


def _exponential(values) -> list[str]:
    def decimals(value):
        return len(f"{value:.8e}".split("e")[0].rstrip("0").split(".")[1])

    digits = max(map(decimals, values))
    texts = [f"{value:.{digits}e}" for value in values]
    if digits == 0:
        texts = [text.replace("e", ".e") for text in texts]
    width = max(map(len, texts))
    return [text.rjust(width) for text in texts]


def _cells(values) -> list[str]:
    if not values:
        return []
    if all(isinstance(value, float) for value in values):
        sizes = [abs(value) for value in values if value]
        wide = sizes and (max(sizes) >= 1e8 or min(sizes) < 1e-4 or max(sizes) / min(sizes) > 1000)
        return _exponential(values) if wide else _fixed(values)
    texts = [str(value) for value in values]
    width = max(map(len, texts))
    return [text.rjust(width) for text in texts]


def _edges(count: int, shorten: bool) -> list[int | None]:
    """Positions to print; None stands for the dots."""
    if not shorten or count <= 2 * _EDGE:
        return list(range(count))
    return [*range(_EDGE), None, *range(count - _EDGE, count)]


def _row(cells: list[str], indent: int, comma: str) -> str:
    lines, line = [], ""
    for i, cell in enumerate(cells):
        last = i == len(cells) - 1
        extra = cell if not line else " " + cell
        if line and indent + len(line) + len(extra) + len(comma) > _WIDTH:
            lines.append(line)
            extra = cell
            line = ""
        line += extra + ("" if last else comma)
    return ("\n" + " " * indent).join([*map(str.rstrip, lines), line])


def array_text(flat: list, shape: tuple[int, ...], comma: str = "", indent: int = 0) -> str:
    """As `str` prints it; `repr` adds commas, and room for the word in front."""
    shorten = len(flat) > _THRESHOLD
    shown: list[int] = []

    def visit(offset: int, dims: tuple[int, ...]) -> None:
        if not dims:
            shown.append(offset)
            return
        step = 1
        for length in dims[1:]:
            step *= length
        for i in _edges(dims[0], shorten):
            if i is not None:
                visit(offset + i * step, dims[1:])

    visit(0, shape)
    cells = iter(_cells([flat[i] for i in shown]))

    def build(dims: tuple[int, ...], indent: int) -> str:
        picks = _edges(dims[0], shorten)
        if len(dims) == 1:
            return "[" + _row(["..." if i is None else next(cells) for i in picks], indent + 1, comma) + "]"
        joint = comma + "\n" * (len(dims) - 1) + " " * (indent + 1)
        parts = ["..." if i is None else build(dims[1:], indent + 1) for i in picks]
        return "[" + joint.join(parts) + "]"

    return build(shape, indent) if shape else next(cells)


def array_repr(flat: list, shape: tuple[int, ...]) -> str:
    note = f", shape={shape}" if len(flat) > _THRESHOLD else "" if flat else ", dtype=float64"
    return f"array({array_text(flat, shape, ',', len('array('))}{note})"
