"""Given: takes versions and specifiers apart. Not to be edited."""

import re
from typing import NamedTuple

VERSION = re.compile(
    r"(?:(?P<epoch>\d+)!)?(?P<release>\d+(?:\.\d+)*)"
    r"(?:(?P<letter>a|b|rc)(?P<pre>\d+))?(?:\.post(?P<post>\d+))?(?:\.dev(?P<dev>\d+))?"
    r"(?:\+(?P<local>[a-z0-9]+(?:\.[a-z0-9]+)*))?"
)


class Parts(NamedTuple):
    epoch: int  # 0 unless written
    release: tuple[int, ...]  # as written: (2, 1, 0) for 2.1.0
    pre: tuple[str, int] | None  # ("rc", 1); the letters are a, b and rc
    post: int | None
    dev: int | None
    local: tuple[tuple[int, str], ...]  # the label, ready to compare; () if there is none

    @property
    def is_pre(self) -> bool:
        """A candidate or a dev build."""
        return self.pre is not None or self.dev is not None

    @property
    def is_post(self) -> bool:
        return self.post is not None


def parse(version: str) -> Parts:
    """The parts of a version: parse("2.1rc1").pre is ("rc", 1)."""
    found = VERSION.fullmatch(version)
    if not found:
        star = "; take its star off first" if version.endswith(".*") else ""
        raise ValueError(f"not a version: {version!r}{star}")
    part = found.groupdict()
    label = filter(None, (part["local"] or "").split("."))
    return Parts(
        epoch=int(part["epoch"] or 0),
        release=tuple(int(number) for number in part["release"].split(".")),
        pre=(part["letter"], int(part["pre"])) if part["letter"] else None,
        post=int(part["post"]) if part["post"] else None,
        dev=int(part["dev"]) if part["dev"] else None,
        # Words come before numbers: a number is at least 0.
        local=tuple((int(piece), "") if piece.isdigit() else (-1, piece) for piece in label),
    )


def clauses(spec: str) -> list[tuple[str, str]]:
    """(operator, version) of every clause: [(">=", "2.0"), ("!=", "2.1.*")]."""
    found = []
    for clause in filter(None, (part.strip() for part in spec.split(","))):
        match = re.fullmatch(r"(~=|==|!=|<=|>=|<|>)\s*(\S+)", clause)
        if not match:
            raise ValueError(f"not a specifier: {clause!r}")
        found.append((match[1], match[2]))
    return found
