"""Two passes over a graph: fold what is known, fuse what can share a loop."""

from ir import ELEMENTWISE, Graph, Node, compute


def fold(graph: Graph) -> Graph:
    """The same graph, with every op that reads constants only replaced by its result."""
    nodes: dict[str, Node] = {}
    for name, node in graph.nodes.items():
        inputs = [nodes[each] for each in node.inputs]
        # A rand has no inputs either, so "all of them are constants" is not enough.
        if inputs and all(each.op == "const" for each in inputs):
            nodes[name] = Node("const", value=compute(node.op, [each.value for each in inputs]))
        else:
            nodes[name] = node
    return Graph(nodes, graph.outputs)


def fuse(graph: Graph) -> Graph:
    """The same graph, with chains of elementwise ops gathered into fused nodes."""
    users = users_of(graph)

    def may_enter(name: str, reader: str) -> bool:
        elementwise = graph.nodes[name].op in ELEMENTWISE
        return elementwise and reader in users[name] and name in nodes and name not in graph.outputs

    nodes: dict[str, Node] = {}
    for name, node in graph.nodes.items():
        nodes[name] = node
        if node.op not in ELEMENTWISE:
            continue
        body: dict[str, Node] = {}
        for each in dict.fromkeys(node.inputs):  # once, also in mul(a, a)
            if may_enter(each, name):
                taken = nodes.pop(each)
                body |= taken.body or {each: taken}  # a whole loop comes along
        if body:
            nodes[name] = loop({**body, name: node})
    return Graph(nodes, graph.outputs)


def users_of(graph: Graph) -> dict[str, set[str]]:
    """Who reads each node. A set: mul(a, a) is one user of a."""
    users: dict[str, set[str]] = {name: set() for name in graph.nodes}
    for name, node in graph.nodes.items():
        for each in node.inputs:
            users[each].add(name)
    return users


def loop(body: dict[str, Node]) -> Node:
    """A fused node that reads what its body needs and does not compute itself."""
    read = [each for node in body.values() for each in node.inputs if each not in body]
    return Node("fused", list(dict.fromkeys(read)), body=body)


if __name__ == "__main__":
    import example

    example.show()
