"""A small graph language and an interpreter that counts launches. Read-only."""

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

type Matrix = list[list[float]]  # square
type Value = float | Matrix

ELEMENTWISE = ("add", "mul", "relu", "exp")


@dataclass
class Node:
    op: str  # input, const, rand, matmul, fused, or one of ELEMENTWISE
    inputs: list[str] = field(default_factory=list)  # the names of the nodes it reads
    value: Value = 0.0  # of a const
    body: dict[str, Node] = field(default_factory=dict)  # of a fused node: see `run_body`


@dataclass
class Graph:
    nodes: dict[str, Node]  # each stands after the nodes that it reads
    outputs: list[str]  # the names of what is returned


def compute(op: str, values: Sequence[Value]) -> Value:
    """The result of one op: add, mul, relu, exp or matmul."""
    if op == "matmul":
        a, b = values
        if not (isinstance(a, list) and isinstance(b, list)):
            raise TypeError("matmul takes two matrices")
        columns = list(zip(*b, strict=True))
        return [[_dot(row, column) for column in columns] for row in a]
    for value in values:
        if isinstance(value, list):  # a matrix: entry by entry, numbers are stretched
            size = range(len(value))
            return [[_scalar(op, [_entry(v, i, j) for v in values]) for j in size] for i in size]
    return _scalar(op, [_entry(value, 0, 0) for value in values])


def _dot(row: Sequence[float], column: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(row, column, strict=True))


def _entry(value: Value, i: int, j: int) -> float:
    return value[i][j] if isinstance(value, list) else value


def _scalar(op: str, numbers: Sequence[float]) -> float:
    first, last = numbers[0], numbers[-1]
    if op == "add":
        return first + last
    if op == "mul":
        return first * last
    if op == "relu":
        return 0.0 if first <= 0 else first  # NaN stays NaN
    if op == "exp":
        return math.exp(first) if first < 709 else math.inf
    raise ValueError(f"no such op: {op}")


def run_body(node: Node, known: Mapping[str, Value]) -> Value:
    """One loop: its nodes run in order, all but the last result are dropped."""
    local = {name: known[name] for name in node.inputs}  # all that a body can see
    result: Value = math.nan
    for name, each in node.body.items():
        values = [local[read] for read in each.inputs]
        result = each.value if each.op == "const" else compute(each.op, values)
        local[name] = result
    return result


def run(graph: Graph, feeds: Mapping[str, Value]) -> tuple[list[Value], int]:
    """What the graph returns, and how many launches that took."""
    known: dict[str, Value] = {}
    launches = 0
    for name, node in graph.nodes.items():
        if node.op == "input":
            known[name] = feeds[name]
        elif node.op == "const":
            known[name] = node.value
        else:  # everything else is work for the GPU
            launches += 1
            if node.op == "rand":
                known[name] = random.random()  # a new number in every run
            elif node.op == "fused":
                known[name] = run_body(node, known)
            else:
                known[name] = compute(node.op, [known[each] for each in node.inputs])
    return [known[name] for name in graph.outputs], launches


def text(graph: Graph) -> str:
    """The graph, a node a line."""
    lines: list[str] = []
    for name, node in graph.nodes.items():
        said = str(node.value) if node.op == "const" else ", ".join(node.inputs)
        star = "  <- returned" if name in graph.outputs else ""
        lines.append(f"{name:>6} = {node.op}({said}){star}")
        for inner, each in node.body.items():
            lines.append(f"         | {inner} = {each.op}({', '.join(each.inputs)})")
    return "\n".join(lines)
