"""Given: the order of versions, and what a specifier admits. Not to be edited."""

import operator
import re

TESTS = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


def version_key(version: str) -> tuple[int, ...]:
    """A key to sort by: version_key("2.10") > version_key("2.9"), and 2.1 is 2.1.0."""
    numbers = [int(part) for part in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def admits(spec: str, version: str) -> bool:
    """Whether a specifier such as ">=0.13,<0.14" admits the version; "" admits them all."""
    for part in filter(None, (part.strip() for part in spec.split(","))):
        found = re.fullmatch(r"(==|!=|>=|<=|>|<)\s*(\d+(?:\.\d+)*)", part)
        if not found:
            raise ValueError(f"not a specifier: {part!r}")
        if not TESTS[found[1]](version_key(version), version_key(found[2])):
            return False
    return True
