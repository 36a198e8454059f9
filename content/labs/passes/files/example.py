"""A graph to try the passes on. Edit freely: not judged."""

from ir import Graph, Node, run, text
from passes import fold, fuse

GRAPH = Graph(
    nodes={
        "x": Node("input"),
        "w": Node("input"),
        "two": Node("const", value=2.0),
        "half": Node("const", value=0.5),
        "zero": Node("const", value=0.0),
        "scale": Node("mul", ["two", "half"]),  # both known beforehand
        "shift": Node("exp", ["scale"]),  # known as soon as scale is
        "h": Node("matmul", ["x", "w"]),
        "a": Node("mul", ["h", "scale"]),
        "b": Node("add", ["a", "shift"]),
        "act": Node("relu", ["b"]),
        "e": Node("exp", ["act"]),  # read twice below
        "sq": Node("mul", ["e", "e"]),
        "off": Node("mul", ["h", "zero"]),
        "noise": Node("rand"),
        "drop": Node("mul", ["e", "noise"]),
        "sum": Node("add", ["sq", "off"]),
        "y": Node("add", ["sum", "drop"]),
    },
    outputs=["act", "y"],
)

FEEDS = {"x": [[0.5, -1.0], [1.5, 0.25]], "w": [[1.0, 0.5], [-0.5, 2.0]]}


def show() -> None:
    for title, graph in (("as written", GRAPH), ("fold", fold(GRAPH)), ("fuse", fuse(fold(GRAPH)))):
        _outputs, launches = run(graph, FEEDS)
        print(f"--- {title}: {launches} launches")
        print(text(graph))
