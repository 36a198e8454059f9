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
    prefer = prefer or {}
    asks = {}
    for name, spec in root.items():
        asks.setdefault(name, []).append(("root", name + spec, spec))
    stack = [({}, asks)]
    blame = fallback = None
    while stack:
        chosen, asks = stack.pop()
        options = {name: fitting(index, asks[name], name) for name in asks}
        dead = [name for name in asks if not options[name]]
        if dead:
            blame = blame or [(who, what) for who, what, _ in asks[dead[0]]]
            continue
        spoilt = [name for name in chosen if chosen[name] not in options[name]]
        if spoilt:
            fallback = fallback or [(who, what) for who, what, _ in asks[spoilt[0]]]
            continue
        waiting = [name for name in asks if name not in chosen]
        if not waiting:
            return chosen
        name = waiting[-1]
        options[name].sort(key=lambda one, name=name: (one == prefer.get(name), version_key(one)))
        for version in options[name]:  # the last one pushed is the first one tried
            more = {other: list(pairs) for other, pairs in asks.items()}
            for other, spec in index[name][version].items():
                more.setdefault(other, []).append((f"{name} {version}", other + spec, spec))
            stack.append(({**chosen, name: version}, more))
    raise Conflict(blame or fallback)


def fitting(index, asked, name):
    return [v for v in index.get(name, {}) if all(admits(spec, v) for _, _, spec in asked)]


if __name__ == "__main__":
    import main

    main.show()
