"""Given: who asked for what, and which versions that leaves. Not to be edited.

`asks` is a dict {package: [(who, specifier), ...]}, for example
{"tokenizers": [("root", ""), ("fastembed 0.1.1", ">=0.13,<0.14")]}.
"""

from versions import admits, version_key


def with_needs(asks, who, needs):
    """A new dict: `asks`, and what one more release needs. The old one stays as it was, so that
    undoing a choice is forgetting its dict.
    """
    more = dict(asks)
    for name, spec in needs.items():
        more[name] = [*more.get(name, []), (who, spec)]
    return more


def candidates(index, name, asked, prefer=None):
    """The versions of a package that suit everybody in `asked`, a list of (who, specifier): the
    locked one first, where `prefer` has it, then newest first. [] if there are none.
    """
    fitting = [one for one in index.get(name, {}) if all(admits(spec, one) for _, spec in asked)]
    fitting.sort(key=version_key, reverse=True)
    return sorted(fitting, key=lambda one: one != (prefer or {}).get(name))
