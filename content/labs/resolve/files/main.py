"""Given: your resolver beside the real resolvelib, the engine inside pip. Not to be edited, and
not judged. Run resolver.py to see it.
"""

from packages import CASES
from versions import admits, version_key

try:
    import resolvelib
except ImportError:  # not every build of this course has it
    resolvelib = None

try:
    from packaging.specifiers import SpecifierSet
    from packaging.version import Version
except ImportError:
    SpecifierSet = Version = None


def show():
    import resolver

    for title, (index, root) in CASES.items():
        print(f"\n== {title}: {', '.join(name + spec for name, spec in root.items())}")
        print(f"  you         {yours(resolver.resolve, index, root)}")
        if resolvelib:
            print(f"  resolvelib  {theirs(index, root)}")
    if not resolvelib:
        print("\n(resolvelib is not part of this build; the lab works without it.)")


def yours(resolve, index, root):
    try:
        found = resolve(index, root)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return in_words(found) if isinstance(found, dict) else repr(found)


def in_words(versions):
    return ", ".join(f"{name} {version}" for name, version in sorted(versions.items()))


def theirs(index, root):
    """What pip's engine makes of the same index."""
    assert resolvelib
    engine = resolvelib.Resolver(provider(index), resolvelib.BaseReporter())
    try:
        found = engine.resolve(list(root.items()), max_rounds=2000)
    except resolvelib.ResolutionImpossible as error:
        asked = {
            f"{' '.join(parent) if parent else 'root'} wants {''.join(requirement)}": None
            for requirement, parent in error.causes
        }
        return f"ResolutionImpossible: {'; '.join(asked)}"
    return in_words({name: version for name, (_, version) in found.mapping.items()})


def fits(spec, version):
    """By pip's own reading of versions, where the build has it."""
    return version in SpecifierSet(spec) if SpecifierSet else admits(spec, version)


def age(candidate):
    return Version(candidate[1]) if Version else version_key(candidate[1])


def provider(index):
    """The index as resolvelib wants it. A requirement is (name, specifier), a candidate
    (name, version).
    """
    assert resolvelib

    class Provider(resolvelib.AbstractProvider):
        def identify(self, requirement_or_candidate):
            return requirement_or_candidate[0]

        def get_preference(self, identifier, *args, **kwargs):
            return list(index).index(identifier) if identifier in index else -1

        def find_matches(self, identifier, requirements, incompatibilities):
            specs = [spec for _, spec in requirements[identifier]]
            ruled_out = list(incompatibilities[identifier])
            every = [(identifier, version) for version in index.get(identifier, {})]
            fitting = [
                one
                for one in every
                if one not in ruled_out and all(fits(spec, one[1]) for spec in specs)
            ]
            return sorted(fitting, key=age, reverse=True)

        def is_satisfied_by(self, requirement, candidate):
            return fits(requirement[1], candidate[1])

        def get_dependencies(self, candidate):
            name, version = candidate
            return list(index[name][version].items())

    return Provider()


if __name__ == "__main__":
    show()
