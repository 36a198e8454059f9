"""A small resolver: one version of each package, newest first."""

from versions import admits, version_key


class Conflict(Exception):
    """No set of versions fits. `chain` lists (who asked, for what):
    ("fastembed 0.1.1", "tokenizers>=0.13,<0.14"), for one.
    """

    def __init__(self, chain):
        self.chain = chain
        sentences = [f"{who} wants {what}" for who, what in chain]
        super().__init__("; ".join(sentences))


def resolve(index, root, prefer=None):
    """{package: version} for all that `root` needs, or Conflict."""
    # A first attempt: it takes the newest, never looks at what that
    # needs, and never steps back.
    chosen = {}
    for name, spec in root.items():
        fitting = [one for one in index[name] if admits(spec, one)]
        chosen[name] = max(fitting, key=version_key)
    return chosen


if __name__ == "__main__":
    import main

    main.show()
