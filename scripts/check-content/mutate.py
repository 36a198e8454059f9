"""Small ways to break a Python file: each one piece of text, replaced by another.

Runs in the course's own interpreter. Offsets count characters; what is never broken
(docstrings, annotations, the words of exceptions, the main guard) is not walked at all.
"""

import ast
import re

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPARISONS = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: (r"\bis\b", "is not"),
    ast.IsNot: (r"\bis\s+not\b", "is"),
    ast.In: (r"\bin\b", "not in"),
    ast.NotIn: (r"\bnot\s+in\b", "in"),
}
# Their negation is what the changed operator says already.
TWO_SIDED = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.In, ast.NotIn)
ARITHMETIC = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "*"),
    ast.Pow: ("**", "*"),
    ast.LShift: ("<<", ">>"),
    ast.RShift: (">>", "<<"),
    ast.BitAnd: ("&", "|"),
    ast.BitOr: ("|", "&"),
    ast.BitXor: ("^", "|"),
}
SWAPS = {"min": "max", "max": "min", "any": "all", "all": "any"}
KEYED_METHODS = ("get", "pop", "setdefault")


class Text:
    """A source and where its nodes are; `ast` counts bytes, everybody else characters."""

    def __init__(self, source):
        self.source = source
        self.lines = source.splitlines(keepends=True)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line))

    def at(self, line, column):
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:column].decode(errors="ignore"))

    def start(self, node):
        return self.at(node.lineno, node.col_offset)

    def end(self, node):
        return self.at(node.end_lineno, node.end_col_offset)

    def piece(self, node):
        return self.source[self.start(node) : self.end(node)]

    def between(self, left, right, pattern, replacement):
        """The operator between two nodes, as a change; none where it cannot be found."""
        start, end = self.end(left), self.start(right)
        found = re.search(pattern, self.source[start:end])
        if found:
            yield start + found.start(), start + found.end(), replacement

    def wrap(self, node, before, after=")"):
        yield self.start(node), self.end(node), f"{before}{self.piece(node)}{after}"


def candidates(source, lines):
    """Every change that starts on one of `lines`: kind, line, before, after, start, end, text."""
    text = Text(source)
    seen, found = set(), []
    for node in walk(ast.parse(source)):
        for kind, changes in rules(node, text):
            for change in changes:
                line = source.count("\n", 0, change[0]) + 1
                if line in lines and change not in seen:
                    seen.add(change)
                    found.append({"kind": kind, "line": line, **shown(source, change)})
    return sorted(found, key=lambda each: (each["start"], each["end"], each["text"]))


def shown(source, change):
    """The change, and the lines it touches as they read before and after it."""
    start, end, text = change
    first = source.rfind("\n", 0, start) + 1
    last = source.find("\n", end)
    last = len(source) if last < 0 else last
    before = source[first:last]
    after = source[first:start] + text + source[end:last]
    words = {"before": " ".join(before.split()), "after": " ".join(after.split())}
    return {**words, "start": start, "end": end, "text": text}


def sound(source, changes):
    """For each [start, end, text]: does it compile, and does it say something else?"""
    original = ast.dump(ast.parse(source))

    def differs(start, end, text):
        changed = source[:start] + text + source[end:]
        try:
            tree = ast.parse(changed)
            compile(tree, "changed.py", "exec")
        except (SyntaxError, ValueError):
            return False
        return ast.dump(tree) != original

    return [differs(*change) for change in changes]


def walk(node):
    """The nodes that may be broken, parents first."""
    if isinstance(node, ast.If) and never_runs(node.test):
        return
    yield node
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "type_params", "msg"):
            continue
        children = [child for child in (value if isinstance(value, list) else [value]) if isinstance(child, ast.AST)]
        if field == "body" and children and is_text(children[0]):
            children = children[1:]
        if isinstance(node, ast.Raise) and isinstance(value, ast.Call):
            yield from walk_raised(value)
            continue
        for child in children:
            if not isinstance(child, ast.TypeAlias):
                yield from walk(child)


def walk_raised(call):
    for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
        if not any(isinstance(node, ast.JoinedStr) or is_words(node) for node in ast.walk(argument)):
            yield from walk(argument)


def never_runs(test):
    """`__name__ == "__main__"`, `TYPE_CHECKING`: not when a module is imported."""
    names = {node.id for node in ast.walk(test) if isinstance(node, ast.Name)}
    return bool(names & {"__name__", "TYPE_CHECKING"})


def is_text(statement):
    return isinstance(statement, ast.Expr) and is_string(statement.value)


def is_string(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_words(node):
    return is_string(node) and " " in node.value


def rules(node, text):
    """The kinds of changes for one node, each with a generator of (start, end, text)."""
    match node:
        case ast.Compare():
            yield "comparison", comparisons(node, text)
            yield "key", keys([node.left] if isinstance(node.ops[0], (ast.In, ast.NotIn)) else [], text)
        case ast.BinOp(left=left, op=op, right=right) if not (is_string(left) or is_string(right)):
            yield "arithmetic", text.between(left, right, *operator(op))
        case ast.AugAssign(target=target, op=op, value=value):
            yield "arithmetic", text.between(target, value, *operator(op))
            yield "dropped", dropped(node, "pass", text)
        case ast.BoolOp(op=op, values=values):
            yield "boolean", connectives(op, values, text)
        case ast.UnaryOp(op=ast.Not()):
            yield "boolean", unnegated(node, text)
        case ast.Constant(value=bool() as value):
            yield "true-false", [(text.start(node), text.end(node), str(not value))]
        case ast.Constant(value=int() as value):
            yield "integer", [(text.start(node), text.end(node), str(value + step)) for step in (1, -1)]
        case ast.Assign() | ast.Delete() | ast.Raise() | ast.Continue() | ast.Break():
            yield "dropped", dropped(node, "pass", text)
        case ast.AnnAssign(value=ast.AST()) | ast.Expr(value=ast.Call() | ast.Await()):
            yield "dropped", dropped(node, "pass", text)
        case ast.Return(value=ast.AST() as value) if not is_none(value):
            yield "return", dropped(node, "return None", text)
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            yield "condition", negated(test, text)
        case ast.comprehension(ifs=tests):
            yield "condition", (change for test in tests for change in text.wrap(test, "True or ("))
        case ast.Dict(keys=names):
            yield "key", keys(names, text)
        case ast.Subscript(slice=index):
            yield "key", keys([index], text)
            yield "bound", bounds(index, text)
        case ast.Call():
            yield from call_rules(node, text)
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            yield "default", defaults(node.args, text)


def call_rules(node, text):
    match node.func:
        case ast.Name(id=name) if name in SWAPS:
            yield "swapped", [(text.start(node.func), text.end(node.func), SWAPS[name])]
        case ast.Name(id="range"):
            yield "bound", (c for each in node.args if not fixed(each) for c in text.wrap(each, "(", ") - 1"))
        case ast.Attribute(attr=name) if name in KEYED_METHODS:
            yield "key", keys(node.args[:1], text)
    yield "sort-key", without_key(node, text)


def comparisons(node, text):
    for left, op, right in zip([node.left, *node.comparators], node.ops, node.comparators):
        yield from text.between(left, right, *COMPARISONS[type(op)])


def operator(op):
    old, new = ARITHMETIC.get(type(op), (None, ""))
    return (re.escape(old) if old else "(?!)"), new


def connectives(op, values, text):
    old, new = ("and", "or") if isinstance(op, ast.And) else ("or", "and")
    for left, right in zip(values, values[1:]):
        yield from text.between(left, right, rf"\b{old}\b", new)


def unnegated(node, text):
    start = text.start(node)
    yield start, start + len(re.match(r"not\s*", text.source[start:])[0]), ""


def negated(test, text):
    inverted = isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], TWO_SIDED)
    if not inverted and not (isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)):
        yield from text.wrap(test, "not (")


def dropped(node, instead, text):
    yield text.start(node), text.end(node), instead


def keys(nodes, text):
    for node in nodes:
        if is_string(node) and re.fullmatch(r"""(['"])(?!\1).*\1""", text.piece(node)):
            yield text.end(node) - 1, text.end(node) - 1, "_"


def bounds(index, text):
    for part in index.elts if isinstance(index, ast.Tuple) else [index]:
        for bound in (part.lower, part.upper) if isinstance(part, ast.Slice) else ():
            if bound and not fixed(bound):
                yield from text.wrap(bound, "(", ") + 1")


def fixed(node):
    """A literal number: another rule moves it."""
    return isinstance(node, ast.Constant) or isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant)


def is_none(node):
    return isinstance(node, ast.Constant) and node.value is None


def without_key(node, text):
    for index, keyword in enumerate(node.keywords):
        if keyword.arg != "key":
            continue
        before = [*node.args, *node.keywords[:index]]
        yield (text.end(before[-1]) if before else text.start(keyword)), text.end(keyword), ""


def defaults(arguments, text):
    for default in [*arguments.defaults, *arguments.kw_defaults]:
        if default is None:
            continue
        if is_none(default):
            yield text.start(default), text.end(default), "0"
        elif is_string(default):
            yield text.end(default) - 1, text.end(default) - 1, "_"
