from collections import Counter
from dataclasses import replace

from ir import ELEMENTWISE, Graph, Node, compute


def fold(graph):
    """Only what the outputs need, from behind, by recursion."""
    done = {}

    def visit(name):
        if name in done:
            return done[name]
        node = graph.nodes[name]
        inputs = [visit(each) for each in node.inputs]
        if node.inputs and {each.op for each in inputs} == {"const"}:
            node = Node("const", [], compute(node.op, [each.value for each in inputs]))
        done[name] = node
        return node

    for name in graph.outputs:
        visit(name)
    used = {each for node in done.values() for each in node.inputs} | set(graph.outputs)
    return Graph({n: replace(node) for n, node in done.items() if n in used}, list(graph.outputs))


def fuse(graph):
    """Roots from behind; each gathers its loop. All names but those of inputs are new."""
    readers = Counter()
    for node in graph.nodes.values():
        readers.update(set(node.inputs))
    new, nodes = {}, {}

    def enters(name):
        fits = graph.nodes[name].op in ELEMENTWISE and readers[name] == 1
        return fits and name not in graph.outputs

    def gather(name, body, outside):
        node = graph.nodes[name]
        for each in node.inputs:
            if enters(each):
                if each not in body:
                    gather(each, body, outside)
            elif graph.nodes[each].op == "const":
                body[each] = replace(graph.nodes[each])  # a constant costs nothing: keep it inside
            else:
                outside[each] = build(each)
        body[name] = Node(node.op, [outside.get(each, each) for each in node.inputs])

    def build(name):
        if name in new:
            return new[name]
        node = graph.nodes[name]
        keeps = node.op in ("input", "rand")
        if node.op in ELEMENTWISE:
            body, outside = {}, {}
            gather(name, body, outside)
            made = Node("fused", list(outside.values()), body=body)
        else:
            made = Node(node.op, [build(each) for each in node.inputs], node.value)
        new[name] = name if keeps else f"_{len(new)}"
        nodes[new[name]] = made
        return new[name]

    outputs = [build(name) for name in graph.outputs]
    return Graph(nodes, outputs)
