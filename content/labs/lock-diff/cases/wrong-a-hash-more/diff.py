"""Review a lock: what changed between two lock files, and what deserves an alarm."""

from locks import files_of, normalise, read_pair
from versions import version_key

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
    """{name in normal form: all its entries}."""
    named = {}
    for entry in entries:
        named.setdefault(normalise(entry["name"]), []).append(entry)
    return named


def stated(entries, key):
    """The values that these entries state, each once."""
    return {entry[key] for entry in entries if entry[key] is not None}


def compare_versions(diff, name, before, after):
    """Fills added, removed, upgraded and downgraded."""
    old, new = stated(before, "version"), stated(after, "version")
    if len(old) == len(new) == 1:
        (was,), (now,) = old, new
        change = {"name": name, "old": was, "new": now}
        if version_key(now) > version_key(was):
            diff["upgraded"].append(change)
        elif version_key(now) < version_key(was):
            diff["downgraded"].append(change)
        return
    # Several versions under different markers: up or down has no single answer.
    for category, versions, whole in (
        ("added", new - old, not before),
        ("removed", old - new, not after),
    ):
        if versions or whole:
            diff[category].append({"name": name, "versions": sorted(versions, key=version_key)})


def compare_files(diff, name, before, after):
    """Fills hash_changed: {name, file, old, new}."""
    old, new = files_of(before), files_of(after)
    for file in sorted(old.keys() & new.keys()):
        gone, fresh = old[file] - new[file], new[file] - old[file]
        if gone or fresh:  # replaced; a hash more or less is no replacement
            change = {"old": ", ".join(sorted(gone)), "new": ", ".join(sorted(fresh))}
            diff["hash_changed"].append({"name": name, "file": file, **change})


def compare_sources(diff, name, before, after):
    """Fills source_changed: {name, old, new}, the sources of either side as a list."""
    old, new = (
        sorted({source.rstrip("/") for source in stated(entries, "source")})
        for entries in (before, after)
    )
    if old and new and old != new:
        diff["source_changed"].append({"name": name, "old": old, "new": new})


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
    moved = {item["name"] for item in diff["source_changed"]}
    replaced = {item["name"] for item in diff["hash_changed"]}
    found = [{"name": name, "kind": "source", "explained_by": None} for name in moved]
    found += [
        {"name": name, "kind": "hash", "explained_by": "source" if name in moved else None}
        for name in replaced
    ]
    return sorted(found, key=lambda alarm: (alarm["name"], alarm["kind"]))


if __name__ == "__main__":
    import review

    for kind in ("uv.lock", "poetry.lock", "pylock.toml"):
        review.show(kind)
