"""Given: reads uv.lock, poetry.lock (1.0 to 2.1) and pylock.toml. Not to be edited.

read_pair(old_text, new_text) gives the entries of both locks, a list of dicts each:

    name      as the file spells it; `normalise` gives the one spelling
    version   None for the project itself, which may have none
    source    "registry https://pypi.org/simple", as written; None where the lock states none
    files     {file name: set of hashes}
    marker    the condition under which it is installed; "" means everywhere

A lock that is broken is refused with a ValueError that says which, and where.
"""

import re
import tomllib
from urllib.parse import unquote, urlsplit

PYPI = "https://pypi.org/simple"


def normalise(name):
    """The normal form of PEP 503: Typing_Extensions and typing.extensions are one project."""
    return re.sub(r"[-_.]+", "-", name).lower()


def files_of(entries):
    """{file name: set of hashes} of several entries together."""
    merged = {}
    for entry in entries:
        for file, hashes in entry["files"].items():
            merged.setdefault(file, set()).update(hashes)
    return merged


def read_pair(old_text, new_text):
    old_kind, old = read_lock(old_text, "old")
    new_kind, new = read_lock(new_text, "new")
    if old_kind != new_kind:
        raise ValueError(
            f"the old lock is a {old_kind} and the new lock a {new_kind}: compare two of one kind"
        )
    return old, new


def read_lock(text, side):
    if not text.strip():
        raise ValueError(f"{side} lock: the file is empty")
    try:
        data = tomllib.loads(text)
        kind = kind_of(data)
    except ValueError as error:
        raise ValueError(f"{side} lock: {error}") from None
    except RecursionError:
        raise ValueError(f"{side} lock: brackets or tables are nested too deeply") from None

    entries = []
    raw = data.get("packages" if kind == "pylock.toml" else "package", [])
    for number, package in enumerate(raw, start=1):
        try:
            source, records, marker = READERS[kind](package, data)
            files = {}
            for record in records:
                files.setdefault(file_name(record), set()).update(hashes_of(record))
            found = {"version": package.get("version"), "source": source, "files": files}
            entries.append({"name": package["name"], **found, "marker": marker})
        except (KeyError, TypeError, AttributeError) as error:
            name = package.get("name", "no name") if isinstance(package, dict) else "not a table"
            problem = f"package {number} ({name}) is not shaped as in a {kind}: {error!r}"
            raise ValueError(f"{side} lock: {problem}") from None
    return kind, entries


def kind_of(data):
    metadata = data.get("metadata")
    if "lock-version" in data:
        return "pylock.toml"
    if isinstance(metadata, dict) and "content-hash" in metadata:
        return "poetry.lock"
    if "version" in data and "requires-python" in data:
        return "uv.lock"
    raise ValueError("this is TOML, but neither a uv.lock, a poetry.lock nor a pylock.toml")


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


def from_uv(package, data):
    source = " ".join(f"{key} {value}" for key, value in package.get("source", {}).items())
    records = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
    return source or None, records, " or ".join(sorted(package.get("resolution-markers", [])))


def from_poetry(package, data):
    source = package.get("source", {"type": "legacy", "url": PYPI})
    if source["type"] == "legacy":
        text = f"registry {source['url']}"
    else:
        where = source["url"].rstrip("/")
        text = f"{source['type']} {where}#{source.get('resolved_reference', '')}"

    # Poetry 1.0 and 1.1 kept the files of all packages in one table at the end.
    records = package.get("files")
    if records is None:
        records = aside(data["metadata"].get("files", {}), package["name"])
    # Before 1.0 there were hashes only, and no file names to compare them by.
    bare = aside(data["metadata"].get("hashes", {}), package["name"])
    unnamed = f"{normalise(package['name'])} {package['version']} (file names not recorded)"
    records = [*records, *({"file": unnamed, "hash": value} for value in bare)]

    marker = package.get("markers", "")
    if isinstance(marker, dict):  # one for each dependency group
        marker = "; ".join(f"{group}: {text}" for group, text in sorted(marker.items()))
    return text, records, marker


def aside(table, name):
    """The entry of a package in one of Poetry's old tables, however its name is spelt."""
    return next((value for key, value in table.items() if normalise(key) == normalise(name)), [])


def from_pylock(package, data):
    source = None  # the index is optional
    if "vcs" in package:
        vcs = package["vcs"]
        source = f"{vcs['type']} {vcs.get('url') or vcs.get('path')}#{vcs['commit-id']}"
    elif "directory" in package:
        source = f"directory {package['directory']['path']}"
    elif "archive" in package:
        source = f"archive {package['archive'].get('url') or package['archive'].get('path')}"
    elif "index" in package:
        source = f"registry {package['index']}"
    singles = [package[key] for key in ("sdist", "archive") if key in package]
    return source, [*package.get("wheels", []), *singles], package.get("marker", "")


READERS = {"uv.lock": from_uv, "poetry.lock": from_poetry, "pylock.toml": from_pylock}
