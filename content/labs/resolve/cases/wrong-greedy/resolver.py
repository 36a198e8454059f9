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
    """Every package once, in the order in which they are asked for; never reconsidered."""
    asks = {}
    for name, spec in root.items():
        asks[name] = [("root", spec)]
    chosen = {}
    while waiting := [name for name in asks if name not in chosen]:
        name = waiting[0]
        fitting = [
            version
            for version in index.get(name, {})
            if all(admits(spec, version) for _, spec in asks[name])
        ]
        if not fitting:
            raise Conflict([(who, name + spec) for who, spec in asks[name]])
        version = max(fitting, key=version_key)
        if prefer and prefer.get(name) in fitting:
            version = prefer[name]
        chosen[name] = version
        for other, spec in index[name][version].items():
            asks.setdefault(other, []).append((f"{name} {version}", spec))
            if other in chosen and not admits(spec, chosen[other]):
                raise Conflict([(who, other + what) for who, what in asks[other]])
    return chosen


if __name__ == "__main__":
    import main

    main.show()
