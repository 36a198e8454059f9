"""The judge writes random lock files, and knows what changed because it made the change."""

import copy
import json

from judge import check, expect

KEYS = "added removed upgraded downgraded hash_changed source_changed marker_changed".split()
NOUNS = "kit core utils lib client tools runtime schema cache codec".split()
PYPI = "https://pypi.org/simple"
OTHER = "https://wheels.example.org/simple"
FORGE = "https://git.example.org/team/"


# Making locks: a package is a plain dict. `locks.py` reads the other formats into the same entries.


def digest(lab):
    return f"{lab.rng.getrandbits(256):064x}"


def package(lab, name, version=None, tags=("py3-none-any",)):
    version = version or ".".join(str(lab.rng.randint(1, 8)) for _ in range(3))
    made = {"name": name, "version": version, "index": PYPI, "marker": None}
    return refill(lab, made, tags)


def refill(lab, made, tags=("py3-none-any",)):
    """Files as this version would have them."""
    stem = f"{made['name'].replace('-', '_')}-{made['version']}"
    made["files"] = {f"{stem}-{tag}.whl": digest(lab) for tag in tags}
    made["files"][f"{stem}.tar.gz"] = digest(lab)
    return made


def project(lab, count):
    """Packages with distinct two-part names, in the order of their names."""
    names = set()
    while len(names) < count:
        names.add("".join(lab.rng.choices("bcdfghklmnprst", k=3)) + "-" + lab.rng.choice(NOUNS))
    return [package(lab, name) for name in sorted(names)]


def release(lab, made, version):
    made["version"] = version
    refill(lab, made)


def url(lab, made, file):
    folder = f"{lab.rng.getrandbits(32):08x}"  # means nothing: only the last segment does
    return f"{made['index'].rstrip('/')}/{folder}/{file}"


def uv_lock(lab, packages):
    text = ['version = 1\nrevision = 3\nrequires-python = ">=3.10"\n']
    for made in packages:
        text.append(f"[[package]]\nname = {json.dumps(made['name'])}")
        if made["version"]:
            text.append(f"version = {json.dumps(made['version'])}")
        source = f"registry = {json.dumps(made['index'])}"
        if "commit" in made:
            source = f'git = "{FORGE}{made["name"]}?branch=main#{made["commit"]}"'
        if not made["version"]:
            source = 'virtual = "."'
        text.append(f"source = {{ {source} }}")
        if made["marker"]:
            text.append(f"resolution-markers = [\n    {json.dumps(made['marker'])},\n]")
        lines = [
            f'{{ url = "{url(lab, made, file)}", hash = "sha256:{value}", size = 1024 }}'
            for file, value in made["files"].items()
        ]
        text += [f"sdist = {line}" for line in lines if ".tar.gz" in line][:1]
        wheels = "".join(f"    {line},\n" for line in lines if ".whl" in line)
        text.append(f"wheels = [\n{wheels}]\n" if wheels else "")
    return "\n".join(text)


# Reading the answer.


def strings(value):
    """All texts in a value, however it is nested."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, (list, tuple, set, frozenset)):
        return [text for item in value for text in strings(item)]
    return []


def text(value):
    return " ".join(strings(value))


def rows(answer, key):
    """{name: its item}; a name that is told twice fails."""
    found = {}
    for item in answer[key]:
        named = isinstance(item, dict) and isinstance(item.get("name"), str)
        expect(named, f"An item of `{key}` is a dict with a `name`.", got=item)
        expect(item["name"] not in found or key in ("hash_changed", "marker_changed"),
               f"`{key}` names {item['name']} twice.", got=answer[key])
        found[item["name"]] = item
    return found


def names(answer, key):
    return sorted(rows(answer, key))


def editions(answer, key):
    return {name: set(strings(item.get("versions"))) for name, item in rows(answer, key).items()}


def moves(answer, key):
    return {name: (text(item.get("old")), text(item.get("new")))
            for name, item in rows(answer, key).items()}


def inventory(packages):
    shown = [f"{made['name']} {made['version'] or '(no version)'}" for made in packages[:8]]
    more = len(packages) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def about(old, new):
    return f"diff_locks(old, new)\nold: {inventory(old)}\nnew: {inventory(new)}"


async def review(lab, old_text, new_text):
    answer = await lab.call("diff.diff_locks", old_text, new_text)
    expect(isinstance(answer, dict), "`diff_locks` should return a dict.", got=answer)
    for key in KEYS:
        expect(isinstance(answer.get(key), list), f"`{key}` should be a list; an empty one says «nothing».",
               got=answer)
    return answer


def silent(answer, keys, why, called):
    for key in keys:
        found = names(answer, key)
        expect(not found, f"`{key}` names {', '.join(found[:3])}. {why}", called=called,
               got=answer[key][:3], expected=[])


def same(got, expected, message, called):
    expect(got == expected, message, called=called, got=got, expected=expected)


# The checks.


@check("basic", "Added, removed, upgraded, downgraded")
async def _(lab):
    old = project(lab, lab.rng.randint(7, 12))
    new = copy.deepcopy(old)
    up, down, gone, fresh = lab.rng.sample(range(len(old)), 4)
    release(lab, old[up], "1.4.2")
    release(lab, new[up], "1.5.0")
    release(lab, old[down], "3.2.1")
    release(lab, new[down], "3.1.7")
    expected = {
        "added": {new[fresh]["name"]: {new[fresh]["version"]}},
        "removed": {old[gone]["name"]: {old[gone]["version"]}},
        "upgraded": {old[up]["name"]: ("1.4.2", "1.5.0")},
        "downgraded": {old[down]["name"]: ("3.2.1", "3.1.7")},
    }
    old.pop(fresh)
    new.pop(gone)
    called = about(old, new)
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    for key in ("added", "removed"):
        got = editions(answer, key)
        same(got, expected[key], f"`{key}` should hold this one package.", called)
    for key in ("upgraded", "downgraded"):
        got = moves(answer, key)
        same(got, expected[key], f"`{key}` should hold this one change.", called)


@check("versions", "Up or down by PEP 440, not by the alphabet")
async def _(lab):
    major, minor = lab.rng.randint(2, 5), lab.rng.randint(3, 7)
    rising = [
        (f"{major}.9.1", f"{major}.10.0"),
        (f"{major}.{minor}.0", f"{major}.{minor}.2.post1"),
        (f"{major}.0rc2", f"{major}.0"),
        (f"{major}.0.dev4", f"{major}.0a1"),
        (f"{major}.1.0", f"{major}.1.0.post1"),
        (f"{major}.0", f"{major}.0+cu128"),
        ("2026.4", "1!1.0"),
    ]
    old = project(lab, len(rising) + 1)
    new = copy.deepcopy(old)
    expected = {"upgraded": {}, "downgraded": {}}
    release(lab, old[-1], f"{major}.{minor}")
    release(lab, new[-1], f"{major}.{minor}.0")
    for before, after, pair in zip(old, new, rising):
        up = lab.rng.random() < 0.5
        low, high = pair if up else pair[::-1]
        release(lab, before, low)
        release(lab, after, high)
        expected["upgraded" if up else "downgraded"][before["name"]] = (low, high)
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    for key, pairs in expected.items():
        got = moves(answer, key)
        for name, (low, high) in pairs.items():
            word = "an upgrade" if key == "upgraded" else "a downgrade"
            expect(got.get(name) == (low, high),
                   f"{low} to {high} is {word}. `versions.version_key` knows the order; "
                   "text sorts '2.10' before '2.9'.",
                   called=f"diff_locks(old, new)\nold: {name} {low}; new: {name} {high}",
                   got=answer[key], expected=f"{name} in `{key}`")
    told = [key for key in expected if old[-1]["name"] in names(answer, key)]
    expect(not told, f"{major}.{minor} and {major}.{minor}.0 are one version: neither up nor down.",
           called=f"diff_locks(old, new)\nold: {old[-1]['name']} {major}.{minor}; "
           f"new: {old[-1]['name']} {major}.{minor}.0", got=told, expected=[])


@check("names", "One project, however its name is spelt")
async def _(lab):
    old = project(lab, 6)
    new = copy.deepcopy(old)
    plain = new[0]["name"]
    for made, joint in zip(new, ("_", ".", "-_-", "--", "_", ".")):
        made["name"] = made["name"].replace("-", joint).title()
    release(lab, old[0], "1.0.1")
    release(lab, new[0], "1.0.2")
    called = about(old, new)
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    why = "PEP 503: runs of -, _ and . are one hyphen, and case does not count. `locks.normalise` knows."
    silent(answer, ("added", "removed"), why, called)
    same(names(answer, "upgraded"), [plain], f"Only {plain} changed its version.", called)


@check("multi", "Several versions of one name")
async def _(lab):
    name, still = (made["name"] for made in project(lab, 2))
    low, middle, high = "2.2.6", f"2.3.{lab.rng.randint(1, 4)}", f"2.3.{lab.rng.randint(5, 9)}"
    markers = {low: "python_full_version < '3.11'"}
    made = {version: package(lab, name, version) for version in (low, middle, high)}
    for version, one in made.items():
        one["marker"] = markers.get(version, "python_full_version >= '3.11'")
    three = [package(lab, still, version) for version in ("1.0.0", "1.1.0", "1.2.0")]
    for number, one in enumerate(three):
        one["marker"] = f"python_full_version == '3.1{number + 1}.*'"
    old = [made[middle], made[low], *three]
    new = [made[high], made[low], *three[::-1]]
    called = about(old, new)
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    told = [key for key in KEYS if still in names(answer, key)]
    expect(not told, f"{still} has 3 entries, the same three in both locks; you compared one of "
           "them with another. A name is no unique key.", called=called, got=told, expected=[])
    expected = {"added": {name: {high}}, "removed": {name: {middle}}, "upgraded": {}, "downgraded": {}}
    got = {key: (editions if key in ("added", "removed") else moves)(answer, key) for key in expected}
    same(got, expected, f"{name} has 2 entries on each side: {low} stays, {middle} goes, {high} comes. "
         "Compare the sets of versions.", called)
    told = sorted((item["old"], item["new"]) for item in answer["marker_changed"])
    expect(not told, "Every version has the marker that it had.", called=called, got=told, expected=[])

    old, new = new[:2], new[:1]
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    same({key: editions(answer, key) for key in ("added", "removed")},
         {"added": {}, "removed": {name: {low}}},
         f"{name} had {low} and {high}, and keeps {high}: one version went, and none came.",
         about(old, new))
    silent(answer, ("hash_changed", "source_changed", "marker_changed"), f"{low} went, and {high} is as it was: "
           "two entries named one source, and now one entry does. Each source counts once.", about(old, new))


@check("hash", "One file name, other bytes")
async def _(lab):
    old = project(lab, 7)
    new = copy.deepcopy(old)
    expected = {}
    for made in lab.rng.sample(new, 2):
        file = lab.rng.choice(sorted(made["files"]))
        was, made["files"][file] = made["files"][file], digest(lab)
        expected[made["name"]] = (file, was, made["files"][file])
    called = about(old, new)
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    same(names(answer, "hash_changed"), sorted(expected),
         "Same version, same file name, another sha256: that is a replaced file. "
         "The folders in the URL mean nothing.", called)
    for name, item in rows(answer, "hash_changed").items():
        for part, key in zip(expected[name], ("file", "old", "new")):
            expect(part in text(item.get(key)), f"`{key}` is not right in the item of {name}.",
                   called=called, got=item, expected=part)


@check("new-wheels", "A wheel more or less is no alarm", needs="hash")
async def _(lab):
    old = project(lab, 5)
    for made in old:
        refill(lab, made, ("cp312-cp312-win_amd64", "cp313-cp313-win_amd64"))
    new = copy.deepcopy(old)
    for made, tag in zip(new, ("cp314-cp314-win_amd64", "cp310-cp310-win_amd64")):
        stem = f"{made['name'].replace('-', '_')}-{made['version']}"
        made["files"] = {f"{stem}-{tag}.whl": digest(lab), **made["files"]}
    new[2]["files"].popitem()
    called = about(old, new)
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    silent(answer, KEYS, "A cp314 wheel was added, an sdist left; nothing was replaced. "
           "Compare the files that both sides name.", called)

    here = {**old[3], "marker": "sys_platform == 'linux'"}
    there = {**here, "index": OTHER, "marker": "sys_platform != 'linux'"}
    there["files"] = {file: digest(lab) for file in here["files"]}
    for old, new in (([here], [here, there]), ([here], [there, here]), ([there, here], [here])):
        called = f"{about(old, new)}\none version from two indexes, which name the same files"
        answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
        silent(answer, ("hash_changed",), "Every hash of one side is still there on the other: a "
               "file is replaced when one hash is gone and another has come, over all entries of the name "
               "(`files_of`).", called)


@check("source", "A package that moved")
async def _(lab):
    old = project(lab, 8)
    old[0]["commit"], old[1]["commit"] = digest(lab)[:40], digest(lab)[:40]
    new = copy.deepcopy(old)
    index, both, revision = new[3], new[4], new[0]
    index["index"] = both["index"] = OTHER
    release(lab, both, "9.9.9")
    revision["commit"] = digest(lab)[:40]
    called = about(old, new)
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    got = moves(answer, "source_changed")
    for made, before, after, what in (
        (index, PYPI, OTHER, "Same version, new index: this is the alarm"),
        (both, PYPI, OTHER, "A new version does not excuse a new index"),
        (revision, old[0]["commit"], revision["commit"], "Same version, another git commit"),
    ):
        was, now = got.get(made["name"], ("", ""))
        expect(before in was and after in now, f"{what}: {made['name']} moved.", called=called,
               got=answer["source_changed"], expected=f"{made['name']}: {before} -> {after}")
    expected = sorted(made["name"] for made in (index, both, revision))
    same(sorted(got), expected, "Only these three moved.", called)

    here = {**package(lab, old[2]["name"], "2.9.0"), "marker": "sys_platform == 'darwin'"}
    there = {**package(lab, old[2]["name"], "2.9.0+cu128"), "index": OTHER}
    moved = {**there, "index": "https://mirror.example.net/simple"}
    for after, expected, why in (
        ([there, here], [], "The same two entries, in another order."),
        ([here, moved], [here["name"]], "One of two entries moved: compare the sources of all."),
    ):
        answer = await review(lab, uv_lock(lab, [here, there]), uv_lock(lab, after))
        same(names(answer, "source_changed"), expected, why,
             f"{about([here, there], after)}\nold: from PyPI and from {OTHER}")


@check("slash", "A trailing slash is no move", needs="source")
async def _(lab):
    old = project(lab, lab.rng.randint(80, 110))
    new = copy.deepcopy(old)
    for made in lab.rng.sample(new, 70):
        made["index"] = PYPI + "/"
    real = lab.rng.choice(range(len(old)))
    release(lab, old[real], "1.2.0")
    release(lab, new[real], "1.3.0")
    called = about(old, new)
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    found = names(answer, "source_changed")
    expect(not found, f"{len(found)} 'changes' differ by a slash, and hide the one real upgrade.",
           called=called, got=found[:4], expected=[])
    same(names(answer, "upgraded"), [old[real]["name"]], "One package was upgraded.", called)


@check("root", "The project itself may have no version")
async def _(lab):
    old = project(lab, 4)
    root = {**package(lab, "my-" + old[0]["name"]), "version": None, "files": {}}
    old.append(root)
    new = copy.deepcopy(old)
    release(lab, old[1], "1.0.0")
    release(lab, new[1], "1.1.0")
    called = about(old, new)
    answer = await lab.exec(TRY, old=uv_lock(lab, old), new=uv_lock(lab, new), called=called)
    expect(isinstance(answer, dict), "The `version` of the project itself is None, and None has no order: "
           "leave it out before versions are compared.", called=called, got=answer)
    told = [key for key in KEYS if root["name"] in names(answer, key)]
    expect(not told, "The root package has no version on either side; nothing about it changed.",
           called=called, got=told, expected=[])
    same(names(answer, "upgraded"), [old[1]["name"]], "One package was upgraded.", called)


TRY = """
import diff
try:
    answer = diff.diff_locks(old, new)
except Exception as error:
    answer = f"{type(error).__name__}: {error}"
answer
"""


@check("order", "The order of entries and files says nothing", needs=("basic", "hash"))
async def _(lab):
    old = project(lab, 9)
    for made in old:
        refill(lab, made, ("cp312-cp312-win_amd64", "cp313-cp313-win_amd64", "py3-none-any"))
    new = copy.deepcopy(old)
    file = lab.rng.choice(sorted(new[2]["files"]))
    new[2]["files"][file] = digest(lab)
    release(lab, old[3], "1.4.0")
    release(lab, new[3], "1.5.0")
    lab.rng.shuffle(new)
    for made in new:
        files = list(made["files"].items())
        made["files"] = dict(files[1:] + files[:1])
    called = about(old, new)
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    expected = {key: [] for key in KEYS}
    expected |= {"hash_changed": [old[2]["name"]], "upgraded": [old[3]["name"]]}
    for key in KEYS:
        same(names(answer, key), expected[key],
             f"`{key}`: the new lock has one upgrade and one replaced file, and is shuffled.", called)


@check("alarms", "Alarms, and the one that has an explanation")
async def _(lab):
    moved, replaced, elsewhere, newer, gone = (made["name"] for made in project(lab, 5))
    files = {name: [f"{name}-1.0-{tag}.whl" for tag in ("cp313", "cp314")] for name in (moved, replaced)}
    diff = {key: [] for key in KEYS}
    diff["upgraded"] = [{"name": newer, "old": "1.0", "new": "1.1"}]
    diff["removed"] = [{"name": gone, "versions": ["2.0"]}]
    diff["source_changed"] = [
        {"name": name, "old": [f"registry {PYPI}"], "new": [f"registry {OTHER}"]}
        for name in (elsewhere, moved)
    ]
    diff["hash_changed"] = [
        {"name": name, "file": file, "old": f"sha256:{digest(lab)}", "new": f"sha256:{digest(lab)}"}
        for name in (replaced, moved) for file in files[name]
    ]
    called = (f"alarms(diff)\nsource_changed: {elsewhere}, {moved}\n"
              f"hash_changed: two files of {replaced}, two of {moved}\nupgraded: {newer}; removed: {gone}")
    found = await lab.call("diff.alarms", diff, unchanged=True)
    expect(isinstance(found, list), "`alarms` should return a list.", called=called, got=found)
    for item in found:
        expect(isinstance(item, dict) and item.keys() >= {"name", "kind", "explained_by"},
               "An alarm is a dict with `name`, `kind` and `explained_by`.", called=called, got=item)
    got = [(item["name"], item["kind"]) for item in found]
    for name in (newer, gone):
        expect(name not in [one for one, _ in got], "An upgrade is news, not an alarm; so is a package that "
               "came or went.", called=called, got=found)
    for pair in ((moved, "source"), (elsewhere, "source"), (moved, "hash"), (replaced, "hash")):
        expect(pair in got, f"No {pair[1]} alarm for {pair[0]}.", called=called, got=found)
        expect(got.count(pair) == 1, f"One {pair[1]} alarm for {pair[0]} is enough, however many files it has.",
               called=called, got=found)
    expect(len(got) == 4, "A moved source is one alarm of kind \"source\", replaced files are one of kind "
           "\"hash\"; there is nothing else.", called=called, got=found)
    expected = {(moved, "hash"): "source"}
    for item in found:
        expect(item["explained_by"] == expected.get((item["name"], item["kind"])),
               f"The files of {moved} changed because its index moved: that hash alarm is "
               f"explained by \"source\". {replaced} has no such excuse, and a moved source none at all.",
               called=called, got=item)


@check("pairs", "The three pairs in old/ and new/", needs=("basic", "versions", "names", "multi", "new-wheels", "slash", "root"))
async def _(lab):
    for name, expected in PAIRS.items():
        texts = [lab.source(f"{side}/{name}") for side in ("old", "new")]
        answer = await review(lab, *texts)
        for key in KEYS:
            same(names(answer, key), expected.get(key, []), f"`{key}` is not right.",
                 f"diff_locks(old, new), each the text of its {name}")


PAIRS = {
    "uv.lock": {
        "added": ["numpy", "nvidia-nvshmem-cu12"],
        "removed": ["numpy", "toml-sort"],
        "upgraded": ["torch", "triton"],
        "downgraded": ["anyio"],
        "hash_changed": ["wordpiece-lite"],
        "source_changed": ["evalkit", "torch"],
    },
    "poetry.lock": {
        "upgraded": ["accelkit"],
        "hash_changed": ["house-metrics"],
        "source_changed": ["house-metrics"],
        "marker_changed": ["backports-tarfile", "tomli"],
    },
    "pylock.toml": {"upgraded": ["attrs"]},
}
