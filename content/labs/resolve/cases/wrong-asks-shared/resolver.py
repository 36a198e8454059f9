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
    search = Search(index, prefer or {})
    asks = with_needs({}, "root", root)
    found = search.complete({}, asks) if search.viable({}, asks) else None
    if found is None:
        name, askers = [*search.dead_ends, *search.objections][0]
        raise Conflict([(who, name + spec) for who, spec in askers])
    return found


def with_needs(asks, who, needs):
    """`asks`, {package: [(who, specifier), ...]}, and what one more release needs. It is a new
    dict, so that undoing a choice is forgetting it.
    """
    more = dict(asks)
    for name, spec in needs.items():
        more.setdefault(name, []).append((who, spec))
    return more


def suits(version, askers):
    return all(admits(spec, version) for _, spec in askers)


class Search:
    def __init__(self, index, prefer):
        self.index, self.prefer = index, prefer
        # Both hold (package, who asked for it), in the order in which they were met.
        self.dead_ends = []  # no version suits everybody
        self.objections = []  # another version would have, but this one was chosen already

    def complete(self, chosen, asks):
        """`chosen`, and a version of every package still asked for; None when there is no way."""
        waiting = [name for name in asks if name not in chosen]
        if not waiting:
            return chosen
        name = waiting[0]
        for version in self.candidates(name, asks[name]):
            longer = {**chosen, name: version}
            more = with_needs(asks, f"{name} {version}", self.index[name][version])
            if self.viable(longer, more):
                found = self.complete(longer, more)
                if found is not None:
                    return found
        return None

    def candidates(self, name, askers):
        """Versions that suit all who asked: the preferred one, then the newest first."""
        fitting = [version for version in self.index.get(name, {}) if suits(version, askers)]
        fitting.sort(key=version_key, reverse=True)
        return sorted(fitting, key=lambda version: version != self.prefer.get(name))

    def viable(self, chosen, asks):
        """Whether all who asked can still be served, by the chosen version where there is one."""
        for name, askers in asks.items():
            if not self.candidates(name, askers):
                self.dead_ends.append((name, askers))
                return False
        for name, version in chosen.items():
            if not suits(version, asks[name]):
                self.objections.append((name, asks[name]))
                return False
        return True


if __name__ == "__main__":
    import main

    main.show()
