"""Given: your answers beside those of the real packaging, the library in which pip and others
keep PEP 440. Not to be edited, and not judged. Run pep440.py to see it.
"""

from functools import cmp_to_key

from index import NUMKIT

try:
    from packaging.specifiers import SpecifierSet
    from packaging.version import Version
except ImportError:  # not every build of this course has it
    SpecifierSet = Version = None

LIFE = ["1.0.post1", "1.0", "1.0rc1", "1.1", "1.0.dev1", "1.0a1", "1!0.1", "1.0b2", "1.0+cu128"]
FITS = [
    ("2.10", ">=2.9"),
    ("2.1+cu128", "==2.1"),
    ("2.1", "==2.1+cu128"),
    ("2.10.1", "==2.1.*"),
    ("2.2.0", "~=2.1.3"),
    ("2.2.0", "~=2.1"),
    ("2.0rc1", "<2.0"),
    ("2.0.post1", ">2.0"),
]
SPECS = [">=2.0", "~=2.1.0", "==2.2.0"]
DAYS = ["2024-08-01", "2025-01-30", "2025-02-04", "2025-10-01", "2026-10-01"]


def show():
    import pep440

    print("== From old to new")
    print(f"  you        {' < '.join(answer(in_order, pep440.key))}")
    if Version:
        print(f"  packaging  {' < '.join(sorted(LIFE, key=Version))}")
    print("\n== Does it fit?")
    for version, spec in FITS:
        yours = answer(lambda v=version, s=spec: [str(bool(pep440.matches(v, s)))])[0]
        theirs = f"packaging {SpecifierSet(spec).contains(version, True)}" if SpecifierSet else ""
        print(f"  {version:10} in {spec:12} you {yours:8} {theirs}")
    for spec in SPECS:
        print(f"\n== numkit{spec}, day by day")
        for day in DAYS:
            yours = answer(lambda s=spec, d=day: [str(pep440.pick(NUMKIT, s, d))])[0]
            theirs = f"packaging {taken(spec, day)}" if SpecifierSet else ""
            print(f"  {day}  you {yours:9} {theirs}")
    if not SpecifierSet:
        print("\n(packaging is not part of this build; the lab works without it.)")


def answer(ask, *arguments):
    try:
        return ask(*arguments)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


def in_order(key):
    def compare(one, other):
        return (key(one) > key(other)) - (key(one) < key(other))

    return sorted(LIFE, key=cmp_to_key(compare))


def taken(spec, day):
    """What packaging picks among the releases of that day. It knows no index, so days and yanks
    are looked up here.
    """
    assert SpecifierSet and Version
    asked = SpecifierSet(spec)
    pinned = any(one.operator == "==" and not one.version.endswith("*") for one in asked)
    there = [
        version
        for version, file in NUMKIT.items()
        if file["uploaded"] <= day and (pinned or not file["yanked"] or file["yanked"] > day)
    ]
    # Older releases of packaging leave it to the caller to ask again when nothing final fits.
    fitting = list(asked.filter(there)) or list(asked.filter(there, prereleases=True))
    return max(fitting, key=Version, default=None)


if __name__ == "__main__":
    show()
