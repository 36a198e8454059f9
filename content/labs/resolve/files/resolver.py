"""A small resolver: one version of every package that is needed, newest first."""

from versions import admits, version_key


class Conflict(Exception):
    """No set of versions fits. `chain` lists (who asked, for what), such as
    ("fastembed 0.1.1", "tokenizers>=0.13,<0.14"); the project itself is "root".
    """

    def __init__(self, chain):
        self.chain = chain
        super().__init__("; ".join(f"{who} wants {what}" for who, what in chain))


def resolve(index, root, prefer=None):
    """{package: version} for all that `root` needs; Conflict when nothing fits."""
    # A first attempt: it takes the newest, never looks at what that needs, and never steps back.
    chosen = {}
    for name, spec in root.items():
        fitting = [version for version in index[name] if admits(spec, version)]
        chosen[name] = max(fitting, key=version_key)
    return chosen


if __name__ == "__main__":
    import main

    main.show()
