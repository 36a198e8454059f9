"""Plain values as JSON text: how answers travel between the sandbox and the judge.

The text carries exact data and nothing else: numbers keep every bit, tuples stay
tuples, and an object of anybody's own class cannot be written at all. What comes
out of `decode` is therefore safe to compare: no foreign `__eq__` survives the trip.

JSON null, booleans, numbers, strings and arrays stand for None, bool, int and float,
str, list. Everything else is an object with one key, `$`, naming its kind.
"""

import json

MAX_ITEMS = 1_000_000
MAX_TEXT = 8_000_000
MAX_DEPTH = 100
MAX_BITS = 10_000


class CannotTravel(Exception):
    """The value is not plain data, or too large or too deep to send."""


def encode(value):
    """JSON text of a plain value; raises CannotTravel with a sentence that says why."""
    budget = [MAX_ITEMS, MAX_TEXT]
    return json.dumps(_plain(value, budget, 0), allow_nan=True, ensure_ascii=True)


def decode(text):
    """The plain value that `encode` wrote; raises ValueError for anything else."""
    return _restore(json.loads(text))


def _spend(budget, items, text=0):
    budget[0] -= items
    budget[1] -= text
    if budget[0] < 0:
        raise CannotTravel(f"it holds more than {MAX_ITEMS:,} items")
    if budget[1] < 0:
        raise CannotTravel(f"it holds more than {MAX_TEXT:,} characters")


def _plain(value, budget, depth):
    # Base-class methods are called by name, so a subclass cannot answer in their place.
    if depth > MAX_DEPTH:
        raise CannotTravel("it is nested too deeply, or contains itself")
    kind = type(value)
    if value is None or kind is bool:
        return value
    if isinstance(value, int):
        if int.bit_length(value) > MAX_BITS:
            raise CannotTravel("it holds a whole number of thousands of digits")
        return int.__add__(value, 0)
    if isinstance(value, float):
        return float.__pos__(value)
    if isinstance(value, str):
        text = str.__str__(value)
        _spend(budget, 1, len(text))
        return text
    if isinstance(value, (bytes, bytearray)):
        data = bytes.hex(value) if isinstance(value, bytes) else bytearray.hex(value)
        _spend(budget, 1, len(data))
        return {"$": "bytes", "v": data}
    if isinstance(value, complex):
        return {"$": "complex", "v": [complex.__getattribute__(value, "real"), complex.__getattribute__(value, "imag")]}
    for base in (list, tuple, set, frozenset, dict):
        if isinstance(value, base):
            _spend(budget, base.__len__(value))  # before a step is taken: it may be huge
            return _container(base, value, budget, depth + 1)
    raise CannotTravel(f"it is {_article(kind.__name__)} object, not plain data")


def _container(base, value, budget, depth):
    if base is dict:
        pairs = dict.items(value)
        return {"$": "dict", "v": [[_plain(k, budget, depth), _plain(v, budget, depth)] for k, v in pairs]}
    items = [_plain(item, budget, depth) for item in base.__iter__(value)]
    if base is list:
        return items
    return {"$": "tuple" if base is tuple else "set", "v": items}


def _article(name):
    return ("an " if name[:1].lower() in "aeiou" else "a ") + name


def _restore(node):
    if isinstance(node, list):
        return [_restore(item) for item in node]
    if not isinstance(node, dict):
        return node
    kind, content = node.get("$"), node.get("v")
    if kind == "dict":
        return {_key(_restore(k)): _restore(v) for k, v in content}
    if kind == "tuple":
        return tuple(_restore(item) for item in content)
    if kind == "set":
        return {_key(_restore(item)) for item in content}
    if kind == "bytes":
        return bytes.fromhex(content)
    if kind == "complex":
        return complex(*content)
    raise ValueError("not a travelling value")


def _key(value):
    try:
        hash(value)
    except TypeError as error:
        raise ValueError("an unhashable key") from error
    return value
