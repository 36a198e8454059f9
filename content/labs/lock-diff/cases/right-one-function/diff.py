import locks
from versions import version_key


def diff_locks(old_text, new_text):
    sides = []
    for entries in locks.read_pair(old_text, new_text):
        sides.append({})
        for entry in entries:
            sides[-1].setdefault(locks.normalise(entry["name"]), []).append(entry)
    old, new = sides
    added, removed, upgraded, downgraded, hashes, sources, markers = ([] for _ in range(7))

    for name in old.keys() | new.keys():
        a, b = old.get(name, []), new.get(name, [])
        va = {e["version"] for e in a} - {None}
        vb = {e["version"] for e in b} - {None}
        if len(va) == 1 and len(vb) == 1:
            low, high = va.pop(), vb.pop()
            if version_key(low) < version_key(high):
                upgraded.append({"old": low, "new": high, "name": name})
            if version_key(low) > version_key(high):
                downgraded.append({"old": low, "new": high, "name": name})
        else:
            if vb - va:
                added.append({"name": name, "versions": vb - va})
            if va - vb:
                removed.append({"name": name, "versions": va - vb})

        files_a, files_b = locks.files_of(a), locks.files_of(b)
        for file in files_a:
            if file in files_b and not (files_a[file] <= files_b[file] or files_b[file] <= files_a[file]):
                hashes.append({"name": name, "file": file, "old": files_a[file], "new": files_b[file]})

        sa = {e["source"].removesuffix("/") for e in a if e["source"]}
        sb = {e["source"].removesuffix("/") for e in b if e["source"]}
        if sa and sb and sa != sb:
            sources.append({"name": name, "old": ", ".join(sa), "new": ", ".join(sb)})

        for v in {e["version"] for e in a} & {e["version"] for e in b}:
            ma = sorted(e["marker"] for e in a if e["version"] == v)
            mb = sorted(e["marker"] for e in b if e["version"] == v)
            if ma != mb:
                markers.append({"name": name, "version": v, "old": ma, "new": mb})

    return {
        "added": added,
        "removed": removed,
        "upgraded": upgraded,
        "downgraded": downgraded,
        "hash_changed": hashes,
        "source_changed": sources,
        "marker_changed": markers,
    }


def alarms(diff):
    found = {}
    for item in diff["source_changed"]:
        found[item["name"], "source"] = None
    for item in diff["hash_changed"]:
        why = "source" if (item["name"], "source") in found else None
        found[item["name"], "hash"] = why
    return [{"name": n, "kind": k, "explained_by": why} for (n, k), why in found.items()]


if __name__ == "__main__":
    import review

    for kind in ("uv.lock", "poetry.lock", "pylock.toml"):
        review.show(kind)
