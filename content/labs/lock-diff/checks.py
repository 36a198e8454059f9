"""The judge writes random lock files, and knows what changed because it made the change."""

import copy
import json
import re

from judge import check, expect

KEYS = "added removed upgraded downgraded hash_changed source_changed marker_changed".split()
NOUNS = "kit core utils lib client tools runtime schema cache codec".split()
PYPI = "https://pypi.org/simple"
OTHER = "https://wheels.example.org/simple"
FORGE = "https://git.example.org/team/"


# Making locks: a package is a plain dict, and three writers know the formats.


def normalise(name):
    return re.sub(r"[-_.]+", "-", name).lower()


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


def poetry_lock(lab, packages, lock_version):
    text, table = [], []
    for made in packages:
        name = json.dumps(made["name"])
        files = [
            f'    {{file = "{file}", hash = "sha256:{value}"}},\n'
            for file, value in made["files"].items()
        ]
        text.append(f'[[package]]\nname = {name}\nversion = "{made["version"]}"\noptional = false')
        if lock_version == "0":
            table.append(f"{name} = {json.dumps(list(made['files'].values()))}")
        elif lock_version < "2":
            table.append(f"{name} = [\n{''.join(files)}]")
        else:
            text.append(f"files = [\n{''.join(files)}]")
        if lock_version == "2.1" and made["marker"]:
            text.append(f"markers = {inline(made['marker'])}")
        if "commit" in made:
            kind, where = "git", f"{FORGE}{made['name']}"
            more = f'reference = "main"\nresolved_reference = "{made["commit"]}"'
        else:
            kind, where, more = "legacy", made["index"], 'reference = "house"'
        if "commit" in made or made["index"] != PYPI:
            text.append(f'\n[package.source]\ntype = "{kind}"\nurl = "{where}"\n{more}')
        text.append("")
    text.append("[metadata]")
    if lock_version != "0":
        text.append(f'lock-version = "{lock_version}"')
    text.append(f'python-versions = "^3.9"\ncontent-hash = "{digest(lab)}"\n')
    if table:
        heading = "hashes" if lock_version == "0" else "files"
        text += [f"[metadata.{heading}]", *table, ""]
    return "\n".join(text)


def inline(value):
    if isinstance(value, str):
        return json.dumps(value)
    return "{" + ", ".join(f"{key} = {json.dumps(text)}" for key, text in value.items()) + "}"


def pylock(lab, packages, flavour):
    text = [f'lock-version = "1.0"\ncreated-by = "{flavour}"\nrequires-python = ">=3.10"\n']
    for made in packages:
        text.append(f'[[packages]]\nname = "{made["name"]}"\nversion = "{made["version"]}"')
        if made["marker"]:
            text.append(f"marker = {json.dumps(made['marker'])}")
        if "commit" in made:
            vcs = f'type = "git", url = "{FORGE}{made["name"]}", commit-id = "{made["commit"]}"'
            text.append(f"vcs = {{ {vcs} }}\n")
            continue
        text.append(f'index = "{made["index"]}"')
        wheels = ""
        for file, value in made["files"].items():
            place = f'url = "{url(lab, made, file)}"'
            if flavour == "pdm":  # named outright; the URL may end in anything
                place = f'name = "{file}", url = "{url(lab, made, digest(lab))}"'
            line = f'{{ {place}, hashes = {{ sha256 = "{value}" }} }}'
            if file.endswith(".tar.gz"):
                text.append(f"sdist = {line}")
            else:
                wheels += f"    {line},\n"
        text.append(f"wheels = [\n{wheels}]\n")
    return "\n".join(text)


# Reading the answer: items may be dicts, tuples or bare names, in lists or keyed by name.


def strings(value):
    """All texts in a value, however it is nested."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple, set)):
        return [text for item in value for text in strings(item)]
    return []


def rows(answer, key):
    """[(normalised name, the rest of the item)]"""
    items = answer[key]
    if isinstance(items, dict):
        items = [(name, rest) for name, rest in items.items()]
    expect(isinstance(items, (list, tuple, set)), f"`{key}` should be a list.", got=items)
    found = []
    for item in items:
        if isinstance(item, str):
            name, rest = item, ()
        elif isinstance(item, dict):
            name, rest = item.get("name"), {k: v for k, v in item.items() if k != "name"}
        else:
            name, *rest = item if isinstance(item, (list, tuple)) and item else (None,)
            rest = rest[0] if len(rest) == 1 and isinstance(rest[0], dict) else rest
        expect(isinstance(name, str), f"I find no name in this item of `{key}`.", got=item)
        found.append((normalise(name), rest))
    return found


def names(answer, key):
    return sorted(name for name, _ in rows(answer, key))


def editions(answer, key):
    return {name: set(strings(rest)) for name, rest in rows(answer, key)}


def moves(answer, key):
    return {name: sides(rest) for name, rest in rows(answer, key)}


def sides(rest):
    """(old, new) of an item, as text."""
    if isinstance(rest, dict):
        pair = [rest.get("old"), rest.get("new")]
    else:
        pair = list(rest)[-2:]
        if len(pair) == 1 and isinstance(pair[0], (list, tuple)):
            pair = list(pair[0])
    return tuple(" ".join(strings(side)) for side in pair)


def inventory(packages):
    shown = [f"{made['name']} {made['version'] or '(no version)'}" for made in packages[:8]]
    more = len(packages) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def about(old, new):
    return f"diff_locks(old, new)\nold: {inventory(old)}\nnew: {inventory(new)}"


async def review(lab, old_text, new_text):
    answer = await lab.call("diff.diff_locks", old_text, new_text)
    expect(isinstance(answer, dict), "`diff_locks` should return a dict.", got=answer)
    missing = [key for key in KEYS if key not in answer]
    expect(not missing, f"The dict lacks {', '.join(missing)}: an empty list says «nothing».")
    return answer


def silent(answer, keys, why, called):
    for key in keys:
        found = names(answer, key)
        expect(not found, f"`{key}` names {', '.join(found[:3])}. {why}", called=called,
               got=answer[key][:3] if isinstance(answer[key], list) else answer[key], expected=[])


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
    old = project(lab, len(rising))
    new = copy.deepcopy(old)
    expected = {"upgraded": {}, "downgraded": {}}
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
    why = "PEP 503: runs of -, _ and . are one hyphen, and case does not count."
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
    expect(swap(answer, name) == ({middle}, {high}),
           f"{name} has 2 entries on each side: {low} stays, {middle} goes, {high} comes. "
           "Compare the sets of versions.", called=called,
           got={key: answer[key] for key in ("added", "removed", "upgraded", "downgraded")},
           expected=f"added: {name} {high}; removed: {name} {middle}")


def swap(answer, name):
    """({versions gone}, {versions new}) of a name, by whichever category tells it."""
    if "changed" in answer and name in names(answer, "changed"):
        old, new = (set(side.split()) for side in moves(answer, "changed")[name])
        return old - new, new - old
    for key in ("upgraded", "downgraded"):
        if name in names(answer, key):
            return tuple(set(side.split()) for side in moves(answer, key)[name])
    return tuple(editions(answer, key).get(name, set()) for key in ("removed", "added"))


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
    for name, rest in rows(answer, "hash_changed"):
        text = " ".join(strings(rest))
        for part, what in zip(expected[name], ("file name", "old hash", "new hash")):
            expect(part in text, f"The item of {name} should tell the {what}.",
                   called=called, got=rest, expected=part)


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
    expect(isinstance(answer, dict), "The root package has no `version`: an entry need not have one.",
           called=called, got=answer)
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


POETRY_PAIRS = (("1.0", "1.1"), ("1.1", "2.1"), ("2.0", "2.1"))


@check("poetry", "poetry.lock, from 1.0 to 2.1", needs=("basic", "hash", "source"))
async def _(lab):
    for formats in POETRY_PAIRS:
        old = project(lab, 7)
        old[2]["commit"] = digest(lab)[:40]
        new = copy.deepcopy(old)
        release(lab, old[0], "1.4.0")
        release(lab, new[0], "1.5.0")
        replaced = new[1]["files"]
        file = lab.rng.choice(sorted(replaced))
        replaced[file] = digest(lab)
        new[2]["commit"] = digest(lab)[:40]
        new[3]["index"] = OTHER
        called = f"{about(old, new)}\nlock-version {formats[0]}, then {formats[1]}"
        texts = [poetry_lock(lab, side, form) for side, form in zip((old, new), formats)]
        answer = await review(lab, *texts)
        why = f"(poetry.lock {formats[0]} against {formats[1]})"
        expected = {
            "added": [],
            "upgraded": [old[0]["name"]],
            "hash_changed": [old[1]["name"]],
            "source_changed": [old[2]["name"], old[3]["name"]],
        }
        for key, found in expected.items():
            note = FILES_TABLE if key == "hash_changed" and formats[0] < "2" else ""
            same(names(answer, key), found, f"`{key}` is not right {why}. {note}", called)


FILES_TABLE = "Before 2.0 the files stand in `[metadata.files]`, by package name."


@check("bare-hashes", "poetry.lock with hashes and no file names", needs="poetry")
async def _(lab):
    old = project(lab, 4)
    new = copy.deepcopy(old)
    file = lab.rng.choice(sorted(new[0]["files"]))
    new[0]["files"][file] = digest(lab)
    new[1]["files"]["another-wheel.whl"] = digest(lab)
    called = about(old, new)
    answer = await review(lab, *(poetry_lock(lab, side, "0") for side in (old, new)))
    same(names(answer, "hash_changed"), [old[0]["name"]],
         "`[metadata.hashes]` lists bare hashes. One gone and one new is a replacement; "
         "one more is only one more.", called)


@check("pylock", "pylock.toml, as uv and as pdm write it", needs=("basic", "hash", "source"))
async def _(lab):
    for flavours in (("uv", "uv"), ("pdm", "pdm"), ("uv", "pdm")):
        old = project(lab, 7)
        old[2]["commit"] = digest(lab)[:40]
        old[4]["version"] = "2.8.0+cpu"
        refill(lab, old[4])
        new = copy.deepcopy(old)
        release(lab, old[0], "1.4.0")
        release(lab, new[0], "1.5.0")
        for number in (1, 4):
            file = lab.rng.choice(sorted(new[number]["files"]))
            new[number]["files"][file] = digest(lab)
        new[2]["commit"] = digest(lab)[:40]
        new[3]["index"] = OTHER
        new[5]["marker"] = "sys_platform == 'win32'"
        called = f"{about(old, new)}\nwritten by {flavours[0]}, then by {flavours[1]}"
        texts = [pylock(lab, side, flavour) for side, flavour in zip((old, new), flavours)]
        answer = await review(lab, *texts)
        expected = {
            "added": [],
            "upgraded": [old[0]["name"]],
            "hash_changed": [old[1]["name"], old[4]["name"]],
            "source_changed": [old[2]["name"], old[3]["name"]],
            "marker_changed": [old[5]["name"]],
        }
        for key, found in expected.items():
            note = ""
            if key == "hash_changed":
                note = "A file is called by its `name` if it has one, else by the end of its URL."
            same(sorted(set(names(answer, key))), found,
                 f"`{key}` is not right ({flavours[0]} against {flavours[1]}). {note}", called)


@check("markers", "Where a package is installed", needs="poetry")
async def _(lab):
    old = project(lab, 6)
    per_group = {"main": 'python_version < "3.11"', "test": 'os_name == "nt"'}
    old[0]["marker"] = 'python_version < "3.11"'
    old[1]["marker"] = dict(per_group)
    old[5]["marker"] = 'sys_platform == "linux"'
    new = copy.deepcopy(old)
    new[0]["marker"] = dict(per_group)
    new[1]["marker"] = dict(reversed(per_group.items()))
    new[2]["marker"] = dict(per_group)
    new[4]["marker"] = 'sys_platform == "darwin"'
    expected = [old[number]["name"] for number in (0, 2, 4)]
    called = about(old, new)
    answer = await review(lab, *(poetry_lock(lab, side, "2.1") for side in (old, new)))
    same(names(answer, "marker_changed"), expected,
         "poetry.lock 2.1: `markers` may be absent, a string, or a table with one per group.", called)
    silent(answer, [key for key in KEYS if key != "marker_changed"],
           "Only markers differ, not what is locked.", called)

    made = old[3]
    made["marker"] = "python_full_version < '3.11'"
    moved = {**made, "marker": "python_full_version < '3.12'"}
    answer = await review(lab, uv_lock(lab, [made, old[4]]), uv_lock(lab, [moved, old[4]]))
    same(names(answer, "marker_changed"), [made["name"]],
         "uv.lock calls the markers of an entry `resolution-markers`.", about([made], [moved]))

    here = {**old[5], "marker": 'sys_platform == "linux"'}
    there = {**copy.deepcopy(old[5]), "marker": dict(per_group)}
    moved = {**there, "marker": {**per_group, "test": 'os_name == "posix"'}}
    called = f"{about([here, there], [moved, here])}\nthe same version twice, each with its own markers"
    answer = await review(lab, poetry_lock(lab, [here, there], "2.1"), poetry_lock(lab, [there, here], "2.1"))
    silent(answer, ("marker_changed",), "The same two entries, in another order.", called)
    answer = await review(lab, poetry_lock(lab, [here, there], "2.1"), poetry_lock(lab, [here, moved], "2.1"))
    same(sorted(set(names(answer, "marker_changed"))), [old[5]["name"]],
         "One version has two entries, and the condition of one of them changed: compare them all.", called)


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


@check("alarms", "Alarms, and the one that has an explanation", needs=("new-wheels", "slash"))
async def _(lab):
    old = project(lab, 7)
    new = copy.deepcopy(old)
    moved, replaced, elsewhere, newer = new[:4]
    for made in (moved, replaced):
        for file in made["files"]:
            made["files"][file] = digest(lab)
    moved["index"] = elsewhere["index"] = OTHER
    release(lab, newer, "9.9.9")
    called = f"alarms(diff) of {about(old, new)}"
    answer = await review(lab, uv_lock(lab, old), uv_lock(lab, new))
    found = await lab.call("diff.alarms", answer)
    expect(isinstance(found, (list, tuple)), "`alarms` should return a list.", got=found)
    got = {alarm(item) for item in found}
    expected = {
        (moved["name"], "source", False),
        (moved["name"], "hash", True),
        (replaced["name"], "hash", False),
        (elsewhere["name"], "source", False),
    }
    extra = sorted(item for item in got - expected if (item[0], item[1], not item[2]) not in expected)
    expect(not extra, "An upgrade is news, not an alarm.",
           called=called, got=extra, expected=[])
    for name, kind, explained in sorted(expected):
        expect((name, kind, not explained) not in got,
               f"The files of {moved['name']} changed because its index moved: that hash alarm is "
               f"explained by the source. {replaced['name']} has no such excuse.",
               called=called, got=found, expected=sorted(expected))
        expect((name, kind, explained) in got, f"No {kind} alarm for {name}.", called=called,
               got=found, expected=sorted(expected))


def alarm(item):
    """(name, kind, is it explained?), from a dict or a tuple."""
    if isinstance(item, dict):
        item = (item.get("name"), item.get("kind"), item.get("explained_by"))
    shaped = isinstance(item, (list, tuple)) and len(item) >= 3 and isinstance(item[0], str)
    expect(shaped, "An alarm is {name, kind, explained_by}.", got=item)
    return normalise(item[0]), item[1], bool(item[2])


@check("broken", "A broken lock is refused in words")
async def _(lab):
    good = uv_lock(lab, project(lab, 4))
    lines = good.splitlines()
    line = lab.rng.randint(3, len(lines))
    conflict = "\n".join([*lines[: line - 1], "<<<<<<< HEAD", *lines[line - 1 :]])
    other = pylock(lab, project(lab, 2), "uv")
    manifest = '[project]\nname = "reader"\nversion = "1.0"\n'
    for texts, words, what in (
        ((good, conflict), ("new", f"line {line}"), f"a merge conflict left in line {line}"),
        ((conflict, good), ("old", f"line {line}"), f"a merge conflict left in line {line}"),
        ((good, ""), ("new",), "an empty file"),
        ((manifest, good), ("old",), "a pyproject.toml instead of a lock"),
        ((good, other), ("uv.lock", "pylock.toml"), "a uv.lock against a pylock.toml"),
    ):
        error = await lab.error("diff.diff_locks", *texts)
        called = f"diff_locks(old, new)\nwith {what}"
        expect("ValueError" in (error.type, *error.bases), "Raise a ValueError, so that a caller "
               "can tell a bad file from a bug.", called=called, got=error.type, expected="ValueError")
        for word in words:
            expect(word in error.message, f"The message should say «{word}»: which file, and where.",
                   called=called, got=error.message, expected=word)
