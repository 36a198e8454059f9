"""The order of versions, what a specifier admits, and what an installer takes."""

from parts import clauses, parse


def key(version):
    """Something to sort by: key("2.10") > key("2.9").

    A label, `parse(version).local`, is a tuple that compares as it should.
    """
    # A first attempt: it looks at the release and at nothing else.
    return parse(version).release


def matches(version, spec):
    """Whether all clauses of a specifier such as ">=2.0,!=2.1.*" admit the version."""
    # A first attempt: it takes every operator for >=.
    return all(key(version) >= key(wanted) for _, wanted in clauses(spec))


def pick(index, spec, date):
    """The release that an installer takes on that day, or None.

    index[version] is {"uploaded": "2025-01-21", "yanked": "2025-02-03"}; `yanked` may be None.
    Days compare as text.
    """
    return max(index, key=key)


if __name__ == "__main__":
    import main

    main.show()
