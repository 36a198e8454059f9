"""A small resolver: one version of each package, newest first."""

from asks import candidates, with_needs


class Conflict(Exception):
    """No set of versions fits. `chain` lists (who asked, for what):
    ("fastembed 0.1.1", "tokenizers>=0.13,<0.14"), for one.
    """

    def __init__(self, chain):
        self.chain = chain
        sentences = [f"{who} wants {what}" for who, what in chain]
        super().__init__("; ".join(sentences) or "nothing fits")


def resolve(index, root, prefer=None):
    """{package: version} for all that `root` needs, or Conflict."""
    # A first attempt: it takes the newest, never looks at what that
    # needs, and never steps back.
    asks = with_needs({}, "root", root)
    chosen = {}
    for name in asks:
        chosen[name] = candidates(index, name, asks[name], prefer)[0]
    return chosen


if __name__ == "__main__":
    import main

    main.show()
