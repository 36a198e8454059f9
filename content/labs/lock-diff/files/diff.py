"""Review a lock: what changed between two lock files, and what deserves an alarm."""

import re
import tomllib
from urllib.parse import unquote, urlsplit

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


def file_name(url):
    """The last segment of a URL, with %2B and the like decoded."""
    return unquote(urlsplit(url).path.rsplit("/", 1)[-1])


def read_lock(text):
    """The entries of a uv.lock, one dict each. The other two formats are yours."""
    data = tomllib.loads(text)
    rows = []
    for entry in data["package"]:
        files = {file_name(wheel["url"]): wheel["hash"] for wheel in entry.get("wheels", [])}
        rows.append({"name": entry["name"], "version": entry["version"], "files": files})
    return rows


def diff_locks(old_text, new_text):
    # A first attempt: one entry a name, and versions compared as text.
    old = {row["name"]: row for row in read_lock(old_text)}
    new = {row["name"]: row for row in read_lock(new_text)}
    diff = {category: [] for category in CATEGORIES}

    for name in new.keys() - old.keys():
        diff["added"].append({"name": name, "versions": [new[name]["version"]]})
    for name in old.keys() & new.keys():
        before, after = old[name]["version"], new[name]["version"]
        if after > before:
            diff["upgraded"].append({"name": name, "old": before, "new": after})
    return diff


def alarms(diff):
    """[{"name": ..., "kind": "hash" or "source", "explained_by": "source" or None}, ...]"""
    return []


if __name__ == "__main__":
    import review

    for kind in ("uv.lock", "poetry.lock", "pylock.toml"):
        review.show(kind)
