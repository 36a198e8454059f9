"""Lab passes: constant folding and the fusion of elementwise ops, on small graphs."""

import math
from collections import Counter

from judge import check, expect, fail

ELEMENTWISE = ("add", "mul", "relu", "exp")
ARITY = {"input": 0, "const": 0, "rand": 0, "relu": 1, "exp": 1, "add": 2, "mul": 2, "matmul": 2}
SIZE = 3  # matrices are 3 x 3
INF, NAN = math.inf, math.nan

# Builds the graph, applies one pass, and describes what came back and what became of the argument.
DRIVER = """
import copy
import ir, passes

def described(nodes):
    return [[name, node.op, list(node.inputs), copy.deepcopy(node.value), described(node.body)]
            for name, node in nodes.items()]

nodes, outputs = graph
given = ir.Graph({name: ir.Node(op, list(inputs), value) for name, op, inputs, value in nodes},
                 list(outputs))
before = described(given.nodes), list(given.outputs)
result = getattr(passes, step)(given)
untouched = (described(given.nodes), list(given.outputs)) == before
try:
    answer = [described(result.nodes), list(result.outputs)]
except (AttributeError, TypeError):
    answer = type(result).__name__
answer, untouched
"""


# ------------------------------------------------------------------ graphs

def node(name, op, *inputs, value=0.0):
    return [name, op, list(inputs), value]


def shown(graph):
    """A graph in words, a node a line."""
    nodes, outputs = graph[0], graph[1]
    lines = []
    for name, op, inputs, value, *rest in nodes:
        lines.append(line(name, op, inputs, value))
        lines += [f"  | {line(*inner[:4])}" for inner in (rest[0] if rest else ())]
    return "\n".join([*lines, f"returns {', '.join(outputs)}"])


def line(name, op, inputs, value):
    held = f"{len(value)} x {len(value)} matrix" if isinstance(value, list) else repr(value)
    return f"{name} = {op}({held if op == 'const' else ', '.join(map(str, inputs))})"


def names(lab, n):
    """n names in no particular order, so that nothing can be read from them."""
    return [f"{lab.choice('abcdefghkmpqrstuvw')}{i}" for i in lab.draw_distinct(1, 99, n)]


def number(lab):
    """A constant that is neither 0 nor 1."""
    return round(lab.rng.uniform(0.1, 0.9), 3) * lab.choice((-1, 1))


def matrix(lab):
    return [[lab.rng.uniform(-1, 1) for _ in range(SIZE)] for _ in range(SIZE)]


def feeds_for(lab, graph, odd=()):
    """A matrix for each input; `odd` entries (inf, NaN) are put in at random places."""
    feeds = {name: matrix(lab) for name, op, *_ in graph[0] if op == "input"}
    for value in feeds.values():
        for entry in odd:
            value[lab.rng.randrange(SIZE)][lab.rng.randrange(SIZE)] = entry
    return feeds


def random_graph(lab, ops, *, constants):
    """Inputs, constants and `ops` ops; only what nobody reads is returned."""
    spare = names(lab, ops + 8)
    nodes = [node(spare.pop(), "input"), node(spare.pop(), "input")]
    nodes += [node(spare.pop(), "const", value=number(lab)) for _ in range(constants)]
    if constants:
        nodes.append(node(spare.pop(), "const", value=matrix(lab)))
    matrices = {each[0] for each in nodes if each[1] == "input" or isinstance(each[3], list)}
    for _ in range(ops):
        op = lab.choice(("add", "add", "mul", "mul", "mul", "relu", "exp", "matmul"))
        recent = [each[0] for each in nodes]
        recent += recent[-3:] * 3  # so that chains arise
        if op == "matmul":
            recent = [name for name in recent if name in matrices]
        inputs = [lab.choice(recent) for _ in range(ARITY[op])]
        if op in ("add", "mul") and regroupable(nodes, op, inputs):
            continue  # the check `rounding` asks about that
        if op == "relu" and inputs[0] in folded_names(nodes):
            continue  # may be 0, and the check `unsafe` asks about that
        name = spare.pop()
        nodes.append(node(name, op, *inputs))
        if matrices & set(inputs):
            matrices.add(name)
    read = {each for _, _, inputs, _ in nodes for each in inputs}
    outputs = [name for name, op, *_ in nodes if op not in ("input", "const") and name not in read]
    return [each for each in nodes if each[0] in read or each[0] in outputs], outputs


def folded_names(nodes):
    """What is constant once constants are folded."""
    known = set()
    for name, kind, reads, _value in nodes:
        if kind == "const" or (reads and known.issuperset(reads)):
            known.add(name)
    return known


def regroupable(nodes, op, inputs):
    """Whether this would be (x op a) op b, in any order, once constants are folded."""
    made = {name: (kind, reads) for name, kind, reads, _value in nodes}
    known = folded_names(nodes)
    return not known.isdisjoint(inputs) and any(
        made[each][0] == op and not known.isdisjoint(made[each][1]) for each in inputs)


# ------------------------------------------------------------------ running them

def compute(op, values):
    if op == "matmul":
        a, b = values
        return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
    if any(isinstance(value, list) for value in values):
        spread = [value if isinstance(value, list) else [[value] * SIZE] * SIZE for value in values]
        return [[scalar(op, entries) for entries in zip(*rows)] for rows in zip(*spread)]
    return scalar(op, values)


def scalar(op, numbers):
    first, last = numbers[0], numbers[-1]
    if op == "add":
        return first + last
    if op == "mul":
        return first * last
    if op == "relu":
        return 0.0 if first <= 0 else first
    return math.exp(first) if first < 709 else INF


def is_value(value):
    if isinstance(value, list):
        return len(value) == SIZE and all(
            isinstance(row, list) and len(row) == SIZE and all(map(is_number, row)) for row in value)
    return is_number(value)


def is_number(value):
    return isinstance(value, float) or type(value) is int and abs(value) < 2**53


def evaluate(graph, feeds, noise, called=None):
    """(what is returned, launches, how often each op ran) of a graph, which may be broken."""
    shape = {"called": called, "got": shown(graph) if called else None}
    known, launches, ran = {}, 0, Counter()

    def value_of(name, op, inputs, value, around, where):
        expect(op in ARITY, f"`{name}` has the op `{op}`{where}, which does not exist there."
               + (" A loop holds plain nodes: when one takes in another, carry over the nodes of "
                  "its body." if op == "fused" else ""), **shape)
        if op == "input":
            return feeds.get(name, 0.0)
        if op == "rand":
            return noise.get(name, 0.5)
        if op == "const":
            expect(is_value(value), f"The constant `{name}` holds {value!r}, which is neither a "
                   f"number nor a {SIZE} x {SIZE} matrix.", **shape)
            return value
        expect(len(inputs) == ARITY[op], f"`{name}` is a {op} of {len(inputs)} inputs.", **shape)
        for each in inputs:
            expect(each in around, f"`{name}`{where} reads `{each}`, which is not there"
                   + (": it is neither in the body above it nor among the `inputs` of the fused "
                      "node." if where else ". Was it taken away while it still had a reader, or "
                      "does it stand further down?"), **shape)
        values = [around[each] for each in inputs]
        expect(op != "matmul" or all(isinstance(each, list) for each in values),
               f"The matmul `{name}` now multiplies a number: one of its inputs became another value.",
               **shape)
        ran[op] += 1
        return compute(op, values)

    for name, op, inputs, value, *rest in graph[0]:
        launches += op not in ("input", "const")
        if op != "fused":
            known[name] = value_of(name, op, inputs, value, known, "")
            continue
        for each in inputs:
            expect(each in known, f"The fused node `{name}` reads `{each}`, which is not there.",
                   **shape)
        local = {each: known[each] for each in inputs}
        expect(rest and rest[0], f"The fused node `{name}` has an empty body.", **shape)
        for inner, kind, reads, held, _body in rest[0]:
            local[inner] = value_of(inner, kind, reads, held, local, f" in the body of `{name}`")
            known[name] = local[inner]
    for name in graph[1]:
        expect(name in known, f"`{name}` is returned and disappeared. A loop keeps its last result "
               "alone, so what is in `graph.outputs` has to stay a node of its own.", **shape)
    return [known[name] for name in graph[1]], launches, ran


def same(a, b):
    """Equal numbers, NaN included; a number is not a matrix."""
    if isinstance(a, list) or isinstance(b, list):
        return (isinstance(a, list) and isinstance(b, list) and len(a) == len(b)
                and all(same(x, y) for x, y in zip(a, b)))
    return a == b or (a != a and b != b)


async def apply(lab, step, graph):
    """What the pass made of the graph, with the call in words."""
    called = f"{step} of\n{shown(graph)}"
    answer, _ = await lab.exec(DRIVER, called=called, graph=graph, step=step)
    expect(not isinstance(answer, str), f"`{step}` should return a Graph with `nodes` and `outputs`.",
           called=called, got=answer, expected="Graph")
    expect_nodes(answer[0], called)
    return answer, called


def expect_nodes(nodes, called):
    """Names and ops are text, all the way down."""
    for name, op, inputs, _value, body in nodes:
        expect(all(isinstance(each, str) for each in (name, op, *inputs)), f"The node `{name}` should "
               "have a name, an op and a list of names.", called=called,
               got=f"Node({op!r}, {inputs!r})", expected="Node('mul', ['a', 'b'])")
        expect_nodes(body, called)


def compare(graph, result, feeds, called, why, noise=None):
    """Both graphs return the same, to the last bit."""
    before, *_ = evaluate(graph, feeds, noise or {})
    after, launches, ran = evaluate(result, feeds, noise or {}, called)
    expect(len(after) == len(before), "The pass changed how many results are returned.",
           called=called, got=f"{len(after)} results", expected=f"{len(before)}")
    for name, one, two in zip(graph[1], before, after):
        if same(one, two):
            continue
        place, old, new = first_difference(one, two)
        given = " and ".join(f"{key}{place} = {entry(value, place)!r}" for key, value in feeds.items())
        fail(f"{why} With {given}, the value of `{name}`{place} changed." if place else
             f"{why} The value of `{name}` changed.", called=called,
             got=f"{kind(new)}\n{shown(result)}", expected=kind(old))
    return launches, ran


def first_difference(one, two):
    if not (isinstance(one, list) and isinstance(two, list)):
        return "", entry(one, ""), entry(two, "")
    for i, (row, other) in enumerate(zip(one, two)):
        for j, (a, b) in enumerate(zip(row, other)):
            if not same(a, b):
                return f"[{i}][{j}]", a, b
    return "", one, two


def kind(value):
    return "a matrix" if isinstance(value, list) else repr(value)


def entry(value, place):
    if isinstance(value, list) and place:
        return value[int(place[1])][int(place[4])]
    return value


def constants(graph):
    return {name for name, op, *_ in graph[0] if op == "const"}


def expect_folded(result, called, why):
    known = constants(result)
    for name, op, inputs, value, _body in result[0]:
        expect(op not in (*ELEMENTWISE, "matmul") or not known.issuperset(inputs),
               f"`{name}` reads constants only and is still `{op}`: {why}", called=called,
               got=line(name, op, inputs, value), expected=f"{name} = const(…)")


def fewest(graph):
    """Launches when every elementwise node with one elementwise reader enters its loop."""
    nodes, outputs = graph
    op_of = {name: op for name, op, *_ in nodes}
    users = {name: set() for name in op_of}
    for name, _op, inputs, _value in nodes:
        for each in inputs:
            users[each].add(name)
    stay = 0
    for name, op in op_of.items():
        readers = [op_of[user] for user in users[name]]
        enters = (op in ELEMENTWISE and len(readers) == 1 and readers[0] in ELEMENTWISE
                  and name not in outputs)
        stay += op not in ("input", "const") and not enters
    return stay


def expect_launches(graph, result, launches, called, why):
    most = fewest(graph)
    expect(launches <= most, why, called=called, got=f"{launches} launches\n{shown(result)}",
           expected=f"{most} launch{'es' if most > 1 else ''}")


# ------------------------------------------------------------------ fold

@check("known", "fold computes what reads constants only")
async def _(lab):
    x, a, b, m, k, one, two, three, y, z = names(lab, 10)
    graph = ([node(x, "input"), node(a, "const", value=number(lab)), node(b, "const", value=number(lab)),
              node(m, "const", value=matrix(lab)), node(k, "const", value=matrix(lab)),
              node(one, lab.choice(("add", "mul")), a, b), node(two, "exp", a),
              node(three, "matmul", m, k), node(y, "mul", x, one), node(z, "add", x, two)],
             [y, z, three])
    result, called = await apply(lab, "fold", graph)
    expect_folded(result, called, "its value can be computed now, once. `ir.compute(op, "
                  "values)` does it, for matrices too.")
    compare(graph, result, feeds_for(lab, graph), called, "A folded constant has another value.")


@check("through", "fold goes on from what it has just folded", needs="known")
async def _(lab):
    x, a, b, *steps, y = names(lab, 8)
    nodes = [node(x, "input"), node(a, "const", value=number(lab)), node(b, "const", value=number(lab))]
    last = a
    for name in steps:
        op = lab.choice(("add", "mul", "exp", "relu"))
        nodes.append(node(name, op, *((last,) if ARITY[op] == 1 else (b, last))))
        last = name
    graph = (nodes + [node(y, "add", x, last)], [y])
    result, called = await apply(lab, "fold", graph)
    expect_folded(result, called, "its input became a constant a moment ago. Look its inputs "
                  "up among the new nodes.")
    compare(graph, result, feeds_for(lab, graph), called, "A folded constant has another value.")


@check("fold-values", "fold changes no result")
async def _(lab):
    for odd in ((), (INF, NAN, -INF), ()):
        graph = random_graph(lab, 9, constants=3)
        result, called = await apply(lab, "fold", graph)
        compare(graph, result, feeds_for(lab, graph, odd), called,
                "The folded graph returns something else.")


@check("rand-kept", "A random number is drawn in every run")
async def _(lab):
    x, a, b, noise, other, scaled, y = names(lab, 7)
    graph = ([node(x, "input"), node(a, "const", value=number(lab)), node(b, "const", value=number(lab)),
              node(noise, "rand"), node(other, "rand"), node(scaled, "mul", noise, a),
              node(y, "mul", x, scaled)], [y, other, scaled])
    result, called = await apply(lab, "fold", graph)
    feeds = feeds_for(lab, graph)
    for _ in range(2):
        drawn = {noise: lab.rng.random(), other: lab.rng.random()}
        compare(graph, result, feeds, called, "Two runs now give the same “random” value: a `rand` "
                "was computed while folding, or lost its name. It reads no constants; it reads "
                "nothing, and `all()` of nothing is true.", drawn)


@check("unsafe", "x * 0 stays: it is not always 0")
async def _(lab):
    x, zero, y, z, raised, w = names(lab, 6)
    graph = ([node(x, "input"), node(zero, "const", value=0.0), node(y, "mul", x, zero),
              node(raised, "exp", x), node(z, "mul", zero, raised), node(w, "add", y, z)], [y, z, w])
    result, called = await apply(lab, "fold", graph)
    for odd in (INF, NAN, 1000.0):
        what = {"inf": "For x = inf the original is NaN", "nan": "NaN times 0 is NaN",
                "1000.0": "exp(1000) is inf, and inf times 0 is NaN"}[str(odd)]
        compare(graph, result, feeds_for(lab, graph, (odd,)), called, f"{what}, and the loss that "
                "should have alarmed you now looks fine. `x * 0` may be rewritten only if x is known "
                "to be finite.")


@check("rounding", "Constants are not regrouped")
async def _(lab):
    for op in ("add", "mul"):
        for _ in range(3):
            x, a, b, one, two = names(lab, 5)
            graph = ([node(x, "input"), node(a, "const", value=number(lab)),
                      node(b, "const", value=number(lab)), node(one, op, x, a), node(two, op, one, b)],
                     [two])
            result, called = await apply(lab, "fold", graph)
            sign = "+" if op == "add" else "*"
            compare(graph, result, feeds_for(lab, graph), called,
                    f"(x {sign} a) {sign} b was regrouped to x {sign} (a {sign} b), and rounding does "
                    "not agree: the results here have to be equal to the last bit.")


# ------------------------------------------------------------------ fuse

@check("chain", "A chain of elementwise ops is one launch")
async def _(lab):
    for length in (2, 5):
        x, a, *steps = names(lab, length + 2)
        nodes, last = [node(x, "input"), node(a, "const", value=number(lab))], x
        for name in steps:
            op = lab.choice(("mul", "relu", "add") if last == x else ELEMENTWISE[:3])
            nodes.append(node(name, op, *((last,) if ARITY[op] == 1 else (last, a))))
            last = name
        graph = (nodes, [last])
        result, called = await apply(lab, "fuse", graph)
        launches, _ = compare(graph, result, feeds_for(lab, graph), called,
                              "The fused graph returns something else.")
        expect_launches(graph, result, launches, called, f"{length} elementwise ops, each read by the "
                        "next one only, can share one loop. A node may take in a whole loop.")


@check("tree", "Both inputs of an op may enter its loop", needs="chain")
async def _(lab):
    x, w, a, left, right, more, y = names(lab, 7)
    graph = ([node(x, "input"), node(w, "input"), node(a, "const", value=number(lab)),
              node(left, "mul", x, a), node(right, "relu", w), node(more, "add", right, a),
              node(y, "add", left, more)], [y])
    result, called = await apply(lab, "fuse", graph)
    launches, _ = compare(graph, result, feeds_for(lab, graph), called,
                          "The fused graph returns something else.")
    expect_launches(graph, result, launches, called, f"`{y}` reads two elementwise nodes, and nobody "
                    "else reads them: both can be taken in.")


@check("square", "mul(a, a) is one reader of a", needs="chain")
async def _(lab):
    x, a, y, z = names(lab, 4)
    graph = ([node(x, "input"), node(a, "exp", x), node(y, lab.choice(("mul", "add")), a, a),
              node(z, "relu", y)], [z])
    result, called = await apply(lab, "fuse", graph)
    launches, ran = compare(graph, result, feeds_for(lab, graph), called,
                            "The fused graph returns something else.")
    expect(ran["exp"] == 1, f"`{a}` runs {ran['exp']} times: take it in once, read it twice.",
           called=called, got=shown(result))
    expect_launches(graph, result, launches, called, f"`{a}` is read twice, but by one node. Count "
                    "readers, not readings: a set does.")


@check("fuse-values", "fuse changes no result", needs="chain")
async def _(lab):
    for odd in ((), (INF, NAN, -INF), ()):
        graph = random_graph(lab, 12, constants=2)
        result, called = await apply(lab, "fuse", graph)
        compare(graph, result, feeds_for(lab, graph, odd), called,
                "The fused graph returns something else.")


@check("outputs", "What is returned is still there", needs="chain")
async def _(lab):
    x, a, one, two, three, four = names(lab, 6)
    graph = ([node(x, "input"), node(a, "const", value=number(lab)), node(one, "mul", x, a),
              node(two, "relu", one), node(three, "exp", two), node(four, "add", three, a)],
             [four, two, four])
    result, called = await apply(lab, "fuse", graph)
    launches, ran = compare(graph, result, feeds_for(lab, graph), called,
                            "The results are returned in the order of `outputs`.")
    expect_launches(graph, result, launches, called, f"`{two}` is returned, so it ends a loop; another "
                    "loop starts behind it.")
    expect(ran["mul"] == 1, f"`{one}` runs {ran['mul']} times: once in each loop.", called=called,
           got=shown(result), expected="once")


@check("loops-only", "Only elementwise ops share a loop", needs="chain")
async def _(lab):
    x, w, first, act, second, noise, y, z = names(lab, 8)
    graph = ([node(x, "input"), node(w, "input"), node(first, "matmul", x, w), node(act, "relu", first),
              node(second, "matmul", act, w), node(noise, "rand"), node(y, "mul", second, noise),
              node(z, "matmul", y, second)], [z])
    result, called = await apply(lab, "fuse", graph)
    for name, _op, _inputs, _value, body in result[0]:
        for inner, kind, *_ in body:
            expect(kind in ELEMENTWISE or kind == "const", f"The loop `{name}` holds `{inner}`, a "
                   f"{kind}. Only elementwise ops share a loop here: entry i of the result needs "
                   "entry i of the inputs and nothing else.", called=called, got=shown(result))
    compare(graph, result, feeds_for(lab, graph), called, "The fused graph returns something else.",
            {noise: lab.rng.random()})


@check("once", "A value with several readers is computed once", needs="chain")
async def _(lab):
    x, a, pre, shared, one, two, m, three = names(lab, 8)
    graph = ([node(x, "input"), node(a, "const", value=number(lab)), node(pre, "mul", x, a),
              node(shared, "exp", pre), node(one, "relu", shared), node(two, "add", shared, a),
              node(m, "matmul", two, one), node(three, "mul", m, shared)], [three])
    result, called = await apply(lab, "fuse", graph)
    launches, ran = compare(graph, result, feeds_for(lab, graph), called,
                            "The fused graph returns something else.")
    for op, name in (("exp", shared), ("mul", pre)):
        times = ran[op] - (op == "mul")
        expect(times <= 1, f"`{name}` ({op}) ran {times} times: `{shared}` has three readers, and "
               "each loop computes it for itself. Fewer launches, more work.", called=called,
               got=shown(result), expected="once")
    expect_launches(graph, result, launches, called, f"`{pre}` has one reader and can enter its loop.")


@check("fewest", "No launch is left that the rule allows to save", needs=("tree", "square"))
async def _(lab):
    for _ in range(4):
        graph = random_graph(lab, 14, constants=2)
        result, called = await apply(lab, "fuse", graph)
        launches, ran = compare(graph, result, feeds_for(lab, graph), called,
                                "The fused graph returns something else.")
        expect_launches(graph, result, launches, called, "An elementwise node that is not returned, "
                        "with a single reader that is elementwise too, belongs in the reader's loop.")


@check("pure", "Neither pass edits the graph it is given")
async def _(lab):
    x, a, b, s, one, two, three = names(lab, 7)
    graph = ([node(x, "input"), node(a, "const", value=number(lab)), node(b, "const", value=number(lab)),
              node(s, "add", a, b), node(one, "mul", x, s), node(two, "relu", one),
              node(three, "exp", two)], [three])
    for step in ("fold", "fuse"):
        called = f"{step} of\n{shown(graph)}"
        _, untouched = await lab.exec(DRIVER, called=called, graph=graph, step=step)
        expect(untouched, f"`{step}` edited the graph that it was given: whoever wants to compare "
               "before and after cannot. Build new nodes, and a new Graph.", called=called,
               got="the argument changed", expected="unchanged")
