"""Given: the order of Python versions, as PEP 440 defines it. Not to be edited."""

import re

VERSION = re.compile(
    r"v?(?:(?P<epoch>\d+)!)?(?P<release>\d+(?:\.\d+)*)"
    r"(?:[-_.]?(?P<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?P<pre_n>\d*))?"
    r"(?P<post>-(?P<post_n1>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?P<post_n2>\d*))?"
    r"(?P<dev>[-_.]?dev[-_.]?(?P<dev_n>\d*))?"
    r"(?:\+(?P<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?"
)
STAGE = {"a": 0, "alpha": 0, "b": 1, "beta": 1, "c": 2, "rc": 2, "pre": 2, "preview": 2}
BEFORE_ALPHA, FINAL = -1, 3


def version_key(text: str) -> tuple:
    """A key to sort or compare by: version_key("2.10") > version_key("2.9")."""
    found = VERSION.fullmatch(text.strip().lower())
    if not found:
        return (-1, text)  # no PEP 440 version: before all that are
    part = found.groupdict()

    release = [int(number) for number in part["release"].split(".")]
    while len(release) > 1 and release[-1] == 0:
        release.pop()  # 2.1 and 2.1.0 are one version

    if part["pre"]:
        stage = (STAGE[part["pre"]], int(part["pre_n"] or 0))
    elif part["dev"] and not part["post"]:
        stage = (BEFORE_ALPHA, 0)
    else:
        stage = (FINAL, 0)
    post = int(part["post_n1"] or part["post_n2"] or 0) if part["post"] else -1
    dev = int(part["dev_n"] or 0) if part["dev"] else float("inf")

    local = tuple(
        (1, int(piece), "") if piece.isdigit() else (0, 0, piece)
        for piece in re.split(r"[-_.]", part["local"] or "")
        if piece
    )
    return (int(part["epoch"] or 0), tuple(release), stage, post, dev, local)
