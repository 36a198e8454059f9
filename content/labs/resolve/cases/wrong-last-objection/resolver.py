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

    def search(chosen, asks):
        for name, asked in asks.items():
            fitting = candidates(index, name, asked, prefer)
            if not fitting or chosen.get(name, fitting[0]) not in fitting:
                raise Conflict([(who, name + spec) for who, spec in asked])
        waiting = [name for name in asks if name not in chosen]
        if not waiting:
            return chosen
        name, last = waiting[0], None
        for version in candidates(index, name, asks[name], prefer):
            more = with_needs(asks, f"{name} {version}", index[name][version])
            try:
                return search({**chosen, name: version}, more)
            except Conflict as error:
                last = error
        assert last
        raise last

    return search({}, with_needs({}, "root", root))


if __name__ == "__main__":
    import main

    main.show()
