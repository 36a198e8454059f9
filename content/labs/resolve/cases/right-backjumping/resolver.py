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
    asks = {}
    for name, spec in root.items():
        asks.setdefault(name, []).append(("root", spec))
    proofs = []
    found, _ = extend(index, prefer or {}, {}, asks, proofs)
    if found is None:
        raise Conflict(proofs[0])
    return found


def extend(index, prefer, chosen, asks, proofs):
    """(solution, None), or (None, releases that had a part in the failure)."""
    for name, asked in asks.items():
        options = [v for v in index.get(name, {}) if all(admits(spec, v) for _, spec in asked)]
        if name in chosen and chosen[name] in options:
            continue
        if name in chosen or not options:
            chain = [(who, name + spec) for who, spec in asked]
            proofs.insert(0 if not options else len(proofs), chain)
            guilty = {who for who, _ in asked}
            return None, guilty | ({f"{name} {chosen[name]}"} if name in chosen else set())
    waiting = [name for name in asks if name not in chosen]
    if not waiting:
        return chosen, None
    name = waiting[0]
    options = [v for v in index[name] if all(admits(spec, v) for _, spec in asks[name])]
    options.sort(key=lambda v: (v == prefer.get(name), version_key(v)), reverse=True)
    guilty = {who for who, _ in asks[name]}
    for version in options:
        me = f"{name} {version}"
        more = dict(asks)
        for other, spec in index[name][version].items():
            more[other] = [*more.get(other, []), (me, spec)]
        found, causes = extend(index, prefer, {**chosen, name: version}, more, proofs)
        if found is not None:
            return found, None
        if me not in causes:
            return None, causes  # another version of this package would change nothing
        guilty |= causes - {me}
    return None, guilty


if __name__ == "__main__":
    import main

    main.show()
