"""The order of versions, what a specifier admits, and what an installer takes."""

from parts import clauses, parse


def key(version):
    """Something to sort by: key("2.10") > key("2.9").

    A label, `parse(version).local`, is a tuple that compares as it should.
    """
    part = parse(version)
    if part.pre:
        stage = (1, *part.pre)
    elif part.dev is not None and part.post is None:
        stage = (0, "", 0)  # a dev build of the release itself: before all candidates
    else:
        stage = (2, "", 0)
    post = -1 if part.post is None else part.post
    dev = float("inf") if part.dev is None else part.dev
    return part.epoch, without_zeros(part.release), stage, post, dev, part.local


def without_zeros(release):
    """2.1 and 2.1.0 are one version."""
    while release and release[-1] == 0:
        release = release[:-1]
    return release


def matches(version, spec):
    """Whether all clauses of a specifier such as ">=2.0,!=2.1.*" admit the version."""
    return all(admits(operator, wanted, version) for operator, wanted in clauses(spec))


def admits(operator, wanted, version):
    """One clause."""
    plain = public(version)
    match operator:
        case "~=":
            series = ".".join(map(str, parse(wanted).release[:-1]))
            series = f"{parse(wanted).epoch}!{series}.*"
            return admits(">=", wanted, version) and admits("==", series, version)
        case "==" if wanted.endswith(".*"):
            return in_series(version, wanted.removesuffix(".*"))
        case "==":
            return key(version if parse(wanted).local else plain) == key(wanted)
        case "!=":
            return not admits("==", wanted, version)
        case ">=":
            return key(plain) >= key(wanted)
        case "<=":
            return key(plain) <= key(wanted)
        case "<":
            early = parse(version).is_pre and not parse(wanted).is_pre
            return key(plain) < key(wanted) and not (early and same_release(version, wanted))
        case ">":
            later = parse(version).is_post and not parse(wanted).is_post
            return key(plain) > key(wanted) and not (later and same_release(version, wanted))


def public(version):
    """The version without its local label."""
    return version.split("+")[0]


def in_series(version, series):
    """Whether the release begins with that of `series`; numbers that are missing are zeros."""
    one, other = parse(version), parse(series)
    size = len(other.release)
    padded = (*one.release, *[0] * size)
    return one.epoch == other.epoch and padded[:size] == other.release


def same_release(version, other):
    return key(version)[:2] == key(other)[:2]


def pick(index, spec, date):
    """The release that an installer takes on that day, or None.

    index[version] is {"uploaded": "2025-01-21", "yanked": "2025-02-03"}; `yanked` may be None.
    Days compare as text.
    """
    there = [
        version
        for version, file in index.items()
        if file["uploaded"] <= date and matches(version, spec)
    ]
    if not is_pin(spec):
        there = [one for one in there if not (yanked := index[one]["yanked"]) or yanked > date]
    finals = [one for one in there if not parse(one).is_pre]
    if finals and not names_pre_release(spec):
        there = finals
    return max(there, key=key, default=None)


def is_pin(spec):
    return any(operator == "==" and "*" not in wanted for operator, wanted in clauses(spec))


def names_pre_release(spec):
    return any(
        operator in ("==", ">=", "<=", "~=") and "*" not in wanted and parse(wanted).is_pre
        for operator, wanted in clauses(spec)
    )


if __name__ == "__main__":
    import main

    main.show()
