"""Review a lock: what changed between two lock files, and what deserves an alarm."""

from locks import read_pair

CATEGORIES = (
    "added",
    "removed",
    "upgraded",
    "downgraded",
    "hash_changed",
    "source_changed",
    "marker_changed",
)


def diff_locks(old_text, new_text):
    """{category: [what changed]}. Done; it needs what stands below."""
    old, new = (by_name(entries) for entries in read_pair(old_text, new_text))
    diff = {category: [] for category in CATEGORIES}
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name, []), new.get(name, [])
        compare_versions(diff, name, before, after)
        if before and after:
            compare_files(diff, name, before, after)
            compare_sources(diff, name, before, after)
            compare_markers(diff, name, before, after)
    return diff


def by_name(entries):
    """{name: its entries}. A first attempt: names as they are spelt, and the last entry wins."""
    return {entry["name"]: [entry] for entry in entries}


def compare_versions(diff, name, before, after):
    """Fills added, removed, upgraded and downgraded. A first attempt."""
    if not before:
        diff["added"].append({"name": name, "versions": [after[0]["version"]]})
    elif after and after[0]["version"] > before[0]["version"]:
        old, new = before[0]["version"], after[0]["version"]
        diff["upgraded"].append({"name": name, "old": old, "new": new})


def compare_files(diff, name, before, after):
    """Fills hash_changed: {name, file, old, new}. `files_of` in locks.py helps."""


def compare_sources(diff, name, before, after):
    """Fills source_changed: {name, old, new}, the sources of either side as a list."""


def compare_markers(diff, name, before, after):
    """Fills marker_changed: a version that both sides have, under another condition. Done."""
    for version in dict.fromkeys(entry["version"] for entry in before):
        old, new = conditions(before, version), conditions(after, version)
        if new and old != new:
            diff["marker_changed"].append({"name": name, "version": version, "old": old, "new": new})


def conditions(entries, version):
    return sorted(entry["marker"] for entry in entries if entry["version"] == version)


def alarms(diff):
    """[{"name": …, "kind": "hash" or "source", "explained_by": "source" or None}, …]"""
    return []


if __name__ == "__main__":
    import review

    for kind in ("uv.lock", "poetry.lock", "pylock.toml"):
        review.show(kind)
