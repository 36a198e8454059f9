"""Review a lock: what changed between two lock files, and what deserves an alarm."""

import re
import tomllib
from urllib.parse import unquote, urlsplit

from versions import version_key

PYPI = "https://pypi.org/simple"
CATEGORIES = (
    "added",
    "removed",
    "upgraded",
    "downgraded",
    "hash_changed",
    "source_changed",
    "marker_changed",
)


# Reading: three formats become one list of rows.


def normalise(name):
    """One spelling for all that PEP 503 calls the same project."""
    return re.sub(r"[-_.]+", "-", name).lower()


def file_name(record):
    """The file a record is about: named outright, or by the end of its URL or path."""
    named = record.get("file") or record.get("name") or record.get("filename")
    if named:
        return named
    place = urlsplit(record.get("url") or record.get("path") or "").path
    return unquote(place.rsplit("/", 1)[-1])


def hashes_of(record):
    """The hashes of one file as a set of "algorithm:hex"; PEP 751 writes a table."""
    if "hashes" in record:
        return {f"{algorithm}:{value}" for algorithm, value in record["hashes"].items()}
    return {record["hash"]} if "hash" in record else set()


def uv_row(entry, data):
    source = " ".join(f"{key} {value}" for key, value in entry.get("source", {}).items())
    records = [*entry.get("wheels", []), *([entry["sdist"]] if "sdist" in entry else [])]
    return source, records, sorted(entry.get("resolution-markers", []))


def poetry_row(entry, data):
    source = entry.get("source", {"type": "legacy", "url": PYPI})
    where = source["url"].rstrip("/")
    if source["type"] == "legacy":
        text = f"registry {where}"
    else:
        text = f"{source['type']} {where}#{source.get('resolved_reference', '')}"

    # Poetry 1.0 and 1.1 kept the files of all packages in one table at the end.
    records = entry.get("files")
    if records is None:
        records = []
    # Before 1.0 there were hashes only, and no file names to compare them by.
    bare = aside(data["metadata"].get("hashes", {}), entry["name"])
    unnamed = f"{normalise(entry['name'])} {entry['version']} (file names not recorded)"
    records = [*records, *({"file": unnamed, "hash": value} for value in bare)]
    return text, records, entry.get("markers", entry.get("marker", ""))


def aside(table, name):
    """The entry of a package in one of Poetry's old tables, however its name is spelt."""
    return next((value for key, value in table.items() if normalise(key) == normalise(name)), [])


def pylock_row(entry, data):
    source = None  # the index is optional: no statement, no change
    if "vcs" in entry:
        vcs = entry["vcs"]
        source = f"{vcs['type']} {vcs.get('url') or vcs.get('path')}#{vcs['commit-id']}"
    elif "directory" in entry:
        source = f"directory {entry['directory']['path']}"
    elif "archive" in entry:
        source = f"archive {entry['archive'].get('url') or entry['archive'].get('path')}"
    elif "index" in entry:
        source = f"registry {entry['index']}"
    singles = [entry[key] for key in ("sdist", "archive") if key in entry]
    return source, [*entry.get("wheels", []), *singles], entry.get("marker", "")


READERS = {"uv.lock": uv_row, "poetry.lock": poetry_row, "pylock.toml": pylock_row}


def lock_format(data):
    metadata = data.get("metadata")
    if "lock-version" in data:
        return "pylock.toml"
    if isinstance(metadata, dict) and "content-hash" in metadata:
        return "poetry.lock"
    if "version" in data and "requires-python" in data:
        return "uv.lock"
    raise ValueError("this is TOML, but neither a uv.lock, a poetry.lock nor a pylock.toml")


def read_lock(text, side):
    """(format, {normalised name: rows}); ValueError says which side is broken, and where."""
    if not text.strip():
        raise ValueError(f"{side} lock: the file is empty")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{side} lock: {error}") from None
    try:
        kind = lock_format(data)
    except ValueError as error:
        raise ValueError(f"{side} lock: {error}") from None

    packages = {}
    entries = data.get("packages" if kind == "pylock.toml" else "package", [])
    for number, entry in enumerate(entries, start=1):
        try:
            row = read_entry(entry, data, READERS[kind])
            packages.setdefault(normalise(entry["name"]), []).append(row)
        except (KeyError, TypeError, AttributeError) as error:
            name = entry.get("name", "no name") if isinstance(entry, dict) else "not a table"
            problem = f"package {number} ({name}) is not shaped as in a {kind}: {error!r}"
            raise ValueError(f"{side} lock: {problem}") from None
    return kind, packages


def read_entry(entry, data, reader):
    source, records, marker = reader(entry, data)
    files = {}
    for record in records:
        files.setdefault(file_name(record), set()).update(hashes_of(record))
    return {
        "version": entry.get("version"),  # a root package may have none
        "source": source and source.rstrip("/"),
        "files": files,
        "marker": marker or "",
    }


# Comparing: all rows of one name on the old side with all on the new side.


def versions(rows):
    return sorted({row["version"] for row in rows if row["version"]}, key=version_key)


def sources(rows):
    return sorted({row["source"] for row in rows if row["source"]})


def files(rows):
    merged = {}
    for row in rows:
        for file, hashes in row["files"].items():
            merged.setdefault(file, set()).update(hashes)
    return merged


def markers(rows, version):
    found = sorted((row["marker"] for row in rows if row["version"] == version), key=repr)
    return found[0] if len(found) == 1 else found


def diff_locks(old_text, new_text):
    old_kind, old = read_lock(old_text, "old")
    new_kind, new = read_lock(new_text, "new")
    if old_kind != new_kind:
        raise ValueError(
            f"the old lock is a {old_kind} and the new lock a {new_kind}: compare two of one kind"
        )
    diff = {category: [] for category in CATEGORIES}
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name, []), new.get(name, [])
        compare_versions(diff, name, before, after)
        if before and after:
            compare_files(diff, name, before, after)
            compare_sources(diff, name, before, after)
            compare_markers(diff, name, before, after)
    return diff


def compare_versions(diff, name, before, after):
    old, new = versions(before), versions(after)
    if not before:
        diff["added"].append({"name": name, "versions": new})
    elif not after:
        diff["removed"].append({"name": name, "versions": old})
    elif len(old) == 1 and len(new) == 1:
        was, now = version_key(old[0]), version_key(new[0])
        if was != now:
            category = "upgraded" if now > was else "downgraded"
            diff[category].append({"name": name, "old": old[0], "new": new[0]})
    elif old and new:
        # Several versions under different markers: up or down has no single answer.
        came = [version for version in new if version not in old]
        went = [version for version in old if version not in new]
        if came:
            diff["added"].append({"name": name, "versions": came})
        if went:
            diff["removed"].append({"name": name, "versions": went})


def compare_files(diff, name, before, after):
    old, new = files(before), files(after)
    for file in sorted(old.keys() & new.keys()):
        gone, fresh = old[file] - new[file], new[file] - old[file]
        if gone and fresh:  # replaced; a hash more or less is no replacement
            change = {"old": ", ".join(sorted(gone)), "new": ", ".join(sorted(fresh))}
            diff["hash_changed"].append({"name": name, "file": file, **change})


def compare_sources(diff, name, before, after):
    old, new = sources(before), sources(after)
    if old and new and old != new:
        diff["source_changed"].append({"name": name, "old": old, "new": new})


def compare_markers(diff, name, before, after):
    for version in versions(before):
        if version not in versions(after):
            continue
        old, new = markers(before, version), markers(after, version)
        if old != new:
            change = {"name": name, "version": version, "old": old, "new": new}
            diff["marker_changed"].append(change)


def alarms(diff):
    """What may not be merged unread: other bytes under one file name, or a new origin."""
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
