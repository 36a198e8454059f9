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
    dead_ends = []

    def complete(chosen, asks):
        """`chosen`, and a version of every package still asked for; None when there is no way."""
        for name, asked in asks.items():
            if not candidates(index, name, asked):
                dead_ends.append([(who, name + spec) for who, spec in asked])
                return None
        for name, version in chosen.items():
            if version not in candidates(index, name, asks[name]):
                return None
        waiting = [name for name in asks if name not in chosen]
        if not waiting:
            return chosen
        name = waiting[0]
        for version in candidates(index, name, asks[name], prefer):
            needs = index[name][version]
            found = complete({**chosen, name: version}, with_needs(asks, f"{name} {version}", needs))
            if found is not None:
                return found
        return None

    found = complete({}, with_needs({}, "root", root))
    if found is None:
        # Without a dead end, a circle refused itself, and nobody in particular is to blame.
        raise Conflict(dead_ends[0] if dead_ends else [])
    return found


if __name__ == "__main__":
    import main

    main.show()
