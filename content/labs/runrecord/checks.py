"""Lab runrecord: what a run depends on, by contents."""

import copy
import json

from judge import check, expect

VARIABLES = (
    "CUBLAS_WORKSPACE_CONFIG", "CUDA_VISIBLE_DEVICES", "OMP_NUM_THREADS", "PYTHONHASHSEED")


class Project:
    """The four arguments of `record`; `but` copies it with a change."""

    def __init__(self, files, config, env, git):
        self.files, self.config, self.env, self.git = files, config, env, git

    def but(self, change):
        other = copy.deepcopy(self)
        change(other)
        return other

    @property
    def parts(self):
        return [self.files, self.config, self.env, self.git]


def words(lab, count):
    """Different made-up words, none part of another."""
    drawn = {}
    while len(drawn) < count:
        drawn[lab.word()] = None
    return list(drawn)


def hexadecimal(lab, digits=12):
    return "".join(lab.rng.choice("0123456789abcdef") for _ in range(digits))


def some_project(lab):
    one, two, three, four, five = words(lab, 5)
    files = {
        f"data/{one}.csv": f"text,label\n{two},1\n{three},0\n".encode(),
        f"data/{two}.bin": lab.rng.randbytes(400),
        "uv.lock": f'[[package]]\nname = "{three}"\nversion = "2.13.0"\n'.encode(),
    }
    config = {
        "seed": lab.random_int(1, 9999),
        "dataset_version": "v2.3",
        four: {"name": five, "layers": [64, 32, 16], "bias": True},
        "training": {"lr": lab.random_int(1, 9) / 10**5, "resume": None, three: {"steps": 500}},
    }
    env = {
        "PYTHONHASHSEED": "0",
        "CUDA_VISIBLE_DEVICES": "0,1",
        "HOME": f"/home/{one}",
        "WANDB_API_KEY": hexadecimal(lab, 40),
    }
    git = {
        "commit": hexadecimal(lab),
        "diff": f"-    rate: {two}\n+    rate: {three}\n",
        "untracked": {f"{four}.py": f"def {five}():\n    return 1\n"},
    }
    return Project(files, config, env, git)


RECORDS = """
import runrecord
records = [runrecord.record(*parts) for parts in projects]
records, [runrecord.run_id(one) for one in records]
"""


async def recorded(lab, *projects, called="record(…); run_id(…)"):
    """The records of these projects, and their ids."""
    return await lab.exec(
        RECORDS, called=called, projects=[project.parts for project in projects], limit=10)


async def expect_changes(lab, base, changes):
    """Each (called, change, message) must give another id."""
    others = [base.but(change) for _called, change, _message in changes]
    _records, (first, *ids) = await recorded(lab, base, *others)
    for (called, _change, message), one in zip(changes, ids):
        expect(one != first, message, called=called, got=f"{first} both times",
               expected="two different ids")


def setting(part, *path, value):
    """A change: `part.path = value`."""
    def change(project):
        target = getattr(project, part)
        for key in path[:-1]:
            target = target[key]
        target[path[-1]] = value
    return change


def removing(part, *path):
    def change(project):
        target = getattr(project, part)
        for key in path[:-1]:
            target = target[key]
        del target[path[-1]]
    return change


def not_plain(value, path="record"):
    """The first place that is not JSON, or None."""
    if isinstance(value, dict):
        inner = [(one, f"{path}[{key!r}]") for key, one in value.items()]
        wrong = [f"{path} has the key {key!r}" for key in value if not isinstance(key, str)]
        return next(filter(None, [*wrong, *(not_plain(*pair) for pair in inner)]), None)
    if isinstance(value, (list, tuple)):
        inner = [not_plain(one, f"{path}[{i}]") for i, one in enumerate(value)]
        return next(filter(None, inner), None)
    if value is None or isinstance(value, (bool, int, float, str)):
        return None
    return f"{path} is of type {type(value).__name__}"


def texts(value):
    """Every text in a record, keys too."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from texts(key)
            yield from texts(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from texts(one)
    elif isinstance(value, str):
        yield value


@check("plain", "A record is plain data, and small; an id is a short text")
async def _(lab):
    project = some_project(lab)
    project.files[f"data/{lab.word()}.bin"] = b"\xff\xfe" + lab.rng.randbytes(60_000)
    (record,), (name,) = await recorded(lab, project, called="record(files, config, env, git)")
    expect(isinstance(record, dict), "`record` returns a dict.", got=type(record).__name__,
           expected="dict")
    wrong = not_plain(record)
    expect(wrong is None, "A record is written as JSON: texts, numbers, booleans, None, lists, and "
           "dicts with texts as keys. (`hexdigest()` is text, `digest()` is bytes.)",
           got=wrong, expected="plain data")
    size = len(json.dumps(record))
    expect(size < 20_000, "The contents of the files are in the record. Data may be gigabytes: "
           "their digest is enough to know them again.",
           called="record(a project with a file of 60,000 bytes)", got=f"{size:,} characters",
           expected="a few thousand")
    fine = isinstance(name, str) and 12 <= len(name) <= 128
    expect(fine, "`run_id` returns a text of 12 to 128 characters: shorter ones meet by chance, "
           "longer ones are no name.", called="run_id(rec)", got=name,
           expected="12 to 128 characters")


@check("bytes", "Every byte of every file counts, whatever its label", needs="plain")
async def _(lab):
    project = some_project(lab)
    csv, _binary, lock = project.files
    large = f"data/{lab.word()}{lab.word()}.bin"
    middle = lab.random_int(9_000, 19_000)
    content = bytearray(lab.rng.randbytes(20_000))
    for at in (0, middle, -1):
        content[at] = ord("a")  # no line end, nor one when its sixth bit changes
    content = bytes(content)
    project.files[large] = content
    project.files["data/names.txt"] = b"plumless"

    def flipped(at):
        return content[:at] + bytes([content[at] ^ 64]) + content[at + 1 :]

    same_label = "Data changed, the label did not, and neither did the id: "
    await expect_changes(lab, project, [
        (f"one character of {csv} changes; dataset_version stays v2.3",
         setting("files", csv, value=project.files[csv].replace(b"1", b"7")),
         same_label + "hash the bytes, not what somebody typed."),
        (f"{lock} names another version",
         setting("files", lock, value=project.files[lock].replace(b"13", b"14")),
         "Other libraries were locked, and the run has the same id. The lock is a file like any "
         "other."),
        *((f"byte {at:,} of the 20,000 of {large} changes",
           setting("files", large, value=flipped(at)),
           same_label + f"byte {at:,} was not looked at. Hash all of them.")
          for at in (0, middle, len(content) - 1)),
        (f"two bytes of {large} change places",
         setting("files", large, value=content[1::-1] + content[2:] if content[0] != content[1]
                 else flipped(1)),
         same_label + "a sum does not know in which order its bytes came."),
        (f"{csv} gets Windows line ends",
         setting("files", csv, value=project.files[csv].replace(b"\n", b"\r\n")),
         same_label + "the line ends are bytes, too. Hash them as they are."),
        (f"{csv} loses its last line end",
         setting("files", csv, value=project.files[csv][:-1]),
         same_label + "a trailing line end is a byte, too."),
        ("data/names.txt: b'plumless' becomes b'buckeroo'",
         setting("files", "data/names.txt", value=b"buckeroo"),
         "These two contents have one CRC-32. A checksum finds accidents; a name by contents needs "
         "a hash such as SHA-256."),
    ])


@check("boundaries", "Where a path ends and its contents begin counts", needs="bytes")
async def _(lab):
    base = some_project(lab)
    a, b, c = words(lab, 3)
    csv, binary, lock = base.files

    def swapped(project):
        project.files[csv], project.files[binary] = project.files[binary], project.files[csv]

    def renamed(project):
        # Its place in the order stays, so that the order of the contents does not tell.
        project.files[f"{csv}.{a}"] = project.files.pop(csv)

    await expect_changes(lab, base, [
        ("two files exchange their contents", swapped,
         "The digests are there, but not which file each belongs to."),
        (f"{csv} is renamed", renamed, "A path is part of the record: code opens files by name."),
        ("an empty file is added", setting("files", f"{b}.txt", value=b""),
         "A file more or less is a difference, also when it is empty."),
        (f"{lock} is removed", removing("files", lock),
         "A file more or less is a difference."),
    ])
    for one, two in (
        ({a + b: c.encode()}, {a: (b + c).encode()}),
        ({a: b"", b: c.encode()}, {a: b.encode() + c.encode()}),
        ({a: f"{b}\n".encode(), c: b""}, {a: b"", b: f"\n{c}".encode()}),
    ):
        _records, ids = await recorded(
            lab, *(base.but(lambda project, files=files: setattr(project, "files", files))
                   for files in (one, two)))
        expect(ids[0] != ids[1], f"({a + b!r}, {c!r}) equals ({a!r}, {b + c!r}): paths and "
               "contents are run together, so a boundary can move unseen.",
               called=f"files = {one}; files = {two}", got=f"{ids[0]} both times",
               expected="two different ids")


def reordered(lab, value):
    """Equal data, its keys in another order."""
    if not isinstance(value, dict):
        return value
    keys = list(value)
    lab.rng.shuffle(keys)
    if keys == list(value):
        keys.reverse()
    return {key: reordered(lab, value[key]) for key in keys}


@check("order", "The order of keys does not count, that of a list does", needs="plain")
async def _(lab):
    base = some_project(lab)
    base.git["untracked"] |= {f"{lab.word()}{lab.word()}.py": "", "a.py": "1"}
    for part in ("files", "config", "env", "git"):
        mixed = base.but(lambda project: setattr(project, part, reordered(lab, getattr(base, part))))
        _records, ids = await recorded(lab, base, mixed)
        expect(ids[0] == ids[1], f"The keys of {part} came in another order, and the run got "
               "another id. Sort them before hashing.",
               called=f"the same {part}, in another order", got=ids[1], expected=ids[0])
    name = list(base.config)[2]
    await expect_changes(lab, base, [
        (f"{name}.layers = [64, 32, 16] becomes [16, 32, 64]",
         setting("config", name, "layers", value=[16, 32, 64]),
         "The order of a list is its meaning: these are other layers."),
    ])


@check("config", "Every value of the config counts, and its type", needs="plain")
async def _(lab):
    base = some_project(lab)
    _seed, _label, name, _training = base.config
    deep = list(base.config["training"])[2]
    new, other = (lab.word() + lab.word() for _ in range(2))
    rate = base.config["training"]["lr"]
    base.config |= {"dotted": {new: {other: 1}}, "count": 1, "flag": None, "text": "a, b"}
    await expect_changes(lab, base, [
        ("the seed changes", setting("config", "seed", value=base.config["seed"] + 1),
         "Another seed, the same id."),
        (f"training.{deep}.steps changes", setting("config", "training", deep, "steps", value=501),
         "A value three levels down changed. The config counts at every depth."),
        ("training.lr changes in its tenth digit",
         setting("config", "training", "lr", value=rate * (1 + 1e-10)),
         "The rate changed a little, and the id did not: is it rounded?"),
        (f"{name}.layers gets a fourth", setting("config", name, "layers", value=[64, 32, 16, 8]),
         "A list grew, and the id did not change."),
        ("count = 1 becomes '1'", setting("config", "count", value="1"),
         "1 and '1' are not the same: one is a number, the other a text. Canonical JSON keeps "
         "them apart."),
        ("flag = None becomes 'None'", setting("config", "flag", value="None"),
         "None and 'None' are not the same. Canonical JSON keeps them apart."),
        ("flag = None becomes 'null'", setting("config", "flag", value="null"),
         "None and 'null' are not the same."),
        ("flag = None is removed", removing("config", "flag"),
         "A key that is not there is not a key that says None: the program's default may be "
         "another."),
        ("a key is added", setting("config", new, value=0), "A key was added, and the id stays."),
        (f"dotted = {{'{new}': {{'{other}': 1}}}} becomes {{'{new}.{other}': 1}}",
         setting("config", "dotted", value={f"{new}.{other}": 1}),
         "The config was flattened, and a dot in a key looks like a step down. Hash the nested "
         "dict as it is."),
        ("text = 'a, b' becomes ['a', 'b']", setting("config", "text", value=["a", "b"]),
         "A text and a list of texts are not the same."),
    ])


@check("dirty", "Commit, uncommitted edits and untracked files count", needs="plain")
async def _(lab):
    base = some_project(lab)
    (path,) = base.git["untracked"]
    clean = base.but(lambda project: project.git.update(diff="", untracked={}))
    await expect_changes(lab, clean, [
        ("git diff HEAD was empty, now it is not",
         setting("git", "diff", value=base.git["diff"]),
         "Uncommitted edit, same id: the commit names the last commit, not what was on disk."),
        ("an untracked file appears", setting("git", "untracked", value=base.git["untracked"]),
         "A file that git does not know was there and may have been imported: same id."),
    ])
    await expect_changes(lab, base, [
        ("another commit", setting("git", "commit", value=hexadecimal(lab, 12)),
         "Another commit, same id."),
        ("the diff changes by one character",
         setting("git", "diff", value=base.git["diff"].replace("+", "-")),
         "Uncommitted edit, same id: that the tree is dirty is noted, but not how."),
        (f"the untracked {path} changes",
         setting("git", "untracked", path, value=base.git["untracked"][path].replace("1", "2")),
         "The text of an untracked file changed, and the id did not: its name is not enough."),
        (f"an empty untracked file joins {path}",
         setting("git", "untracked", f"{lab.word()}{lab.word()}.py", value=""),
         "An untracked file more or less is a difference, also when it is empty."),
    ])
    a, b, c = words(lab, 3)
    joined = base.but(setting("git", "untracked", value={a + b: c}))
    await expect_changes(lab, joined, [
        (f"untracked = {{{a + b!r}: {c!r}}}; untracked = {{{a!r}: {b + c!r}}}",
         setting("git", "untracked", value={a: b + c}),
         "Paths and texts of the untracked files are run together, so a boundary can move unseen."),
        ("a line moves from the diff into an untracked file",
         lambda project: project.git.update(
             diff=project.git["diff"][:-1], untracked={a + b: "\n" + c}),
         "The diff and the untracked files are run together, so a boundary can move unseen."),
    ])


@check("variables", "The variables that change results count", needs="plain")
async def _(lab):
    base = some_project(lab)
    for name in VARIABLES:
        base.env[name] = str(lab.random_int(0, 9))
    low, high = lab.draw_distinct(0, 9, 2)
    pair = base.but(lambda project: project.env.update(
        OMP_NUM_THREADS=str(low), PYTHONHASHSEED=str(high)))
    changes = []
    for name in VARIABLES:
        changes += [
            (f"{name} changes", setting("env", name, value=base.env[name] + "7"),
             f"{name} may change the result and did not change the id. `RESULT_VARIABLES` names "
             "it."),
            (f"{name} is unset", removing("env", name),
             f"{name} was unset, and the id did not change."),
        ]
    await expect_changes(lab, base, changes)
    empty = base.but(setting("env", "CUDA_VISIBLE_DEVICES", value=""))
    await expect_changes(lab, empty, [
        ("CUDA_VISIBLE_DEVICES='', then unset", removing("env", "CUDA_VISIBLE_DEVICES"),
         "Set to nothing is not unset: an empty CUDA_VISIBLE_DEVICES hides every GPU, an unset one "
         "none."),
    ])
    await expect_changes(lab, pair, [
        ("OMP_NUM_THREADS and PYTHONHASHSEED exchange their values",
         lambda project: project.env.update(
             OMP_NUM_THREADS=str(high), PYTHONHASHSEED=str(low)),
         "The values are there, but not which variable each belongs to."),
    ])


@check("secrets", "Nothing else of the environment is written down", needs="plain")
async def _(lab):
    base = some_project(lab)
    secrets = {
        "WANDB_API_KEY": hexadecimal(lab, 40),
        "HF_TOKEN": "hf_" + hexadecimal(lab, 30),
        f"{lab.word().upper()}_PASSWORD": hexadecimal(lab, 16),
        "HOME": f"/home/{hexadecimal(lab, 10)}",
        "CUDA_VISIBLE_DEVICES_TOKEN": hexadecimal(lab, 20),
        "MY_PYTHONHASHSEED": hexadecimal(lab, 20),
        "cuda_visible_devices": hexadecimal(lab, 20),
    }
    base.env |= secrets
    (record,), _ids = await recorded(lab, base, called="record(files, config, env, git)")
    written = "\n".join(texts(record))
    for name, value in secrets.items():
        expect(value not in written, f"{name} is recorded, and a record is made to be uploaded. "
               "Take only what `RESULT_VARIABLES` names, by its whole name.",
               called="record(files, config, env, git)", got=f"{name}={value}",
               expected=f"no {name}")
    away = base.but(lambda project: project.env.update(
        {name: hexadecimal(lab, 24) for name in secrets}))
    gone = base.but(lambda project: [project.env.pop(name) for name in secrets])
    _records, ids = await recorded(lab, base, away, gone)
    expect(ids[0] == ids[1] == ids[2], "Another user with other keys made the same run, and it got "
           "another id: a digest of the whole environment is in there.",
           called="the same run, other HOME and tokens", got=ids, expected=f"{ids[0]} each time")


ELSEWHERE = """
import builtins, datetime, json, os, random, sys, time

DAYS = 3 * 86400
kept = [(builtins, "hash"), (datetime, "datetime"), (datetime, "date"), *((time, name) for name in (
    "time", "time_ns", "monotonic", "perf_counter", "localtime", "gmtime", "strftime"))]
kept = {(module, name): getattr(module, name) for module, name in kept}
python_hash, instant, day = list(kept.values())[:3]

def salted(value):
    if isinstance(value, (str, bytes)):
        return python_hash((salt, value))
    return python_hash(tuple(map(salted, value)) if isinstance(value, tuple) else value)

class Later(instant):
    now = classmethod(lambda cls, tz=None: instant.now(tz) + datetime.timedelta(days=3))
    utcnow = today = classmethod(lambda cls: cls.now())

class Tomorrow(day):
    today = classmethod(lambda cls: day.today() + datetime.timedelta(days=3))

def three_days_later():
    datetime.datetime, datetime.date = Later, Tomorrow
    for name, step in dict(time=DAYS, time_ns=DAYS * 10**9, monotonic=DAYS, perf_counter=DAYS).items():
        setattr(time, name, lambda clock=kept[time, name], step=step: clock() + step)
    for name in ("localtime", "gmtime"):
        setattr(time, name, lambda at=None, read=kept[time, name]: read(time.time() if at is None else at))
    time.strftime = lambda form, at=None: kept[time, "strftime"](form, at or time.localtime())

def made():
    sys.modules.pop("runrecord", None)
    import runrecord
    one = runrecord.record(*parts)
    return runrecord.run_id(one), one

here, first = made()
import runrecord
read_back = runrecord.run_id(json.loads(json.dumps(first)))
folder = os.getcwd()
try:
    builtins.hash = salted
    again, _ = made()
    builtins.hash = python_hash
    three_days_later()
    later, second = made()
    import runrecord
    lines = runrecord.explain(first, second)
    os.chdir("/")
    random.seed(salt)
    there, _ = made()
finally:
    for (module, name), real in kept.items():
        setattr(module, name, real)
    os.chdir(folder)
here, again, read_back, later, there, list(lines)
"""


@check("anywhere", "Equal runs have one id, at any time, in any process", needs="plain")
async def _(lab):
    base = some_project(lab)
    called = "record(…); run_id(…)"
    here, again, read_back, later, there, lines = await lab.exec(
        ELSEWHERE, called=called, parts=base.parts, salt=lab.random_int(1))
    expect(here == later, "The clock is in the id, so no two runs are ever equal. A time may stand "
           "in the record; leave it out of `run_id`.", called=f"{called}; three days later again",
           got=later, expected=here)
    expect(lines == [], "`explain` finds a difference between equal runs: the clock. Leave it out, "
           "as the id does.", called="explain(today's record, the same run three days later)",
           got=lines, expected=[])
    expect(here == again, "Differs per process: Python salts `hash` of text when it starts. "
           "hashlib is the same everywhere.", called=f"{called}; in another process",
           got=again, expected=here)
    expect(here == there, "The same run got another id on another try: a random number or the "
           "current folder is in it.", called=f"{called}; in another folder", got=there,
           expected=here)
    expect(here == read_back, "Written to a file and read back, the record has another id. JSON "
           "has no tuples, and `str` of a dict is not canonical.",
           called="run_id(json.loads(json.dumps(rec)))", got=read_back, expected=here)


COPIES = """
import copy, json
import runrecord
before = copy.deepcopy(parts)
one = runrecord.record(*parts)
edited = [name for name, old, new in zip(("files", "config", "env", "git"), before, parts) if old != new]
text = json.dumps(one, sort_keys=True)
name = runrecord.run_id(one)
edited_by_id = json.dumps(one, sort_keys=True) != text
runrecord.explain(one, copy.deepcopy(one))
files, config, env, git = parts
files.clear()
env.clear()
config["training"]["lr"] = 1.0
config["new"] = 1
git["untracked"]["new.py"] = ""
git["diff"] = ""
edited, edited_by_id, json.dumps(one, sort_keys=True) == text
"""


@check("copy", "A record is a copy", needs="plain")
async def _(lab):
    base = some_project(lab)
    edited, by_id, kept = await lab.exec(COPIES, called="record(…)", parts=base.parts)
    expect(not edited, f"`record` edits {' and '.join(edited)}, which belongs to the run.",
           called="record(files, config, env, git)", got=f"changed: {', '.join(edited)}",
           expected="no change")
    expect(not by_id, "`run_id` edits the record that it names. Copy before you remove something.",
           called="run_id(rec)", got="another record", expected="no change")
    expect(kept, "The config was edited after `record`, and the record changed with it: it holds "
           "the caller's own dicts. A deep copy is needed, since the dicts are nested.",
           called="rec = record(…); config['training']['lr'] = 1.0", got="another record",
           expected="no change")


def holds(value, wanted):
    """Whether `wanted` is somewhere in a record, as it is or written as JSON."""
    if isinstance(value, dict):
        return value == wanted or any(holds(one, wanted) for one in value.values())
    if isinstance(value, (list, tuple)):
        return any(holds(one, wanted) for one in value)
    if isinstance(value, str):
        try:
            return json.loads(value) == wanted
        except ValueError:
            return False
    return False


@check("rerun", "What a rerun needs is there, word for word", needs="plain")
async def _(lab):
    base = some_project(lab)
    (record,), _ids = await recorded(lab, base, called="record(files, config, env, git)")
    found = list(texts(record))
    (path,) = base.git["untracked"]
    for what, text in (
        ("commit", base.git["commit"]),
        ("diff", base.git["diff"]),
        (f"text of the untracked {path}", base.git["untracked"][path]),
        (f"name of the untracked {path}", path),
    ):
        there = any(text in one or json.dumps(text)[1:-1] in one for one in found)
        expect(there, f"The {what} is not in the record. A digest alone proves only that something "
               "is lost.", called="record(files, config, env, git)", got=record, expected=text)
    expect(holds(record, base.config), "The composed config is not in the record: a digest of it "
           "cannot be run.", called="record(files, config, env, git)", got=record,
           expected=base.config)


EXPLAIN = """
import json
import runrecord

def read_back(parts):
    return json.loads(json.dumps(runrecord.record(*parts)))

def compared(one, two):
    a, b = read_back(projects[one]), read_back(projects[two])
    return runrecord.explain(a, b), runrecord.run_id(a) == runrecord.run_id(b)

[compared(one, two) for one, two in pairs]
"""


async def explained(lab, projects, pairs, calls):
    """For each pair of indices: the lines of `explain`, and whether the ids are equal."""
    outcomes = await lab.exec(EXPLAIN, called="explain(a, b)", limit=10, pairs=pairs,
                              projects=[project.parts for project in projects])
    for (lines, _same), called in zip(outcomes, calls):
        fine = isinstance(lines, (list, tuple)) and all(isinstance(line, str) for line in lines)
        expect(fine, "`explain` returns a list of texts.", called=called, got=lines,
               expected="a list of texts")
    return [(list(lines), same) for lines, same in outcomes]


NONE = " It is None in one record and absent from the other, and `.get` gives None for both."


def possible_changes(lab, base):
    """(name that a line must hold, the change, and a clue where there is one)"""
    csv, binary, _lock = base.files
    (untracked,) = base.git["untracked"]
    name = list(base.config)[2]
    deep = list(base.config["training"])[2]
    new, other, third = (lab.word() + lab.word() for _ in range(3))
    return [
        (csv, setting("files", csv, value=lab.rng.randbytes(20))),
        (binary, removing("files", binary)),
        (f"data/{new}.json", setting("files", f"data/{new}.json", value=b"{}")),
        ("training.lr", setting("config", "training", "lr", value=0.5)),
        (f"training.{deep}.steps", setting("config", "training", deep, "steps", value=7)),
        (f"{name}.{other}", setting("config", name, other, value=None), NONE),
        ("training.resume", removing("config", "training", "resume"), NONE),
        (f"{name}.layers", setting("config", name, "layers", value=[64, 32])),
        ("seed", setting("config", "seed", value=0)),
        ("PYTHONHASHSEED", setting("env", "PYTHONHASHSEED", value="17")),
        ("CUDA_VISIBLE_DEVICES", removing("env", "CUDA_VISIBLE_DEVICES")),
        ("OMP_NUM_THREADS", setting("env", "OMP_NUM_THREADS", value="2")),
        ("commit", setting("git", "commit", value=hexadecimal(lab, 12))),
        ("diff", setting("git", "diff", value="+ nothing\n")),
        (untracked, setting("git", "untracked", untracked, value="pass\n")),
        (f"{third}.py", setting("git", "untracked", f"{third}.py", value="")),
    ]


@check("explain", "explain names what differs, and only that", needs="plain")
async def _(lab):
    base = some_project(lab)
    changes = possible_changes(lab, base)
    groups = [[one] for one in changes] + [lab.rng.sample(changes, count) for count in (2, 3, 5)]
    projects, asked = [base], [((0, 0), [])]
    for at, group in enumerate(groups, start=1):
        other = base
        for _name, change, *_clue in group:
            other = other.but(change)
        projects.append(other)
        names = [name for name, *_rest in group]
        asked += [((0, at), names), ((at, 0), names)]
    clues = {name: "".join(clue) for name, _change, *clue in changes}
    calls = [f"explain(a, b); they differ in {', '.join(names) or 'nothing'}" for _, names in asked]
    outcomes = await explained(lab, projects, [pair for pair, _names in asked], calls)
    for (_pair, names), called, (lines, _same) in zip(asked, calls, outcomes):
        for name in names:
            expect(any(name in line for line in lines),
                   f"No line names {name}, which differs.{clues[name]}",
                   called=called, got=lines, expected=f"a line with {name}")
        expect(len(lines) == len(names), "One line for each difference, and none for what is "
               "equal.", called=called, got=lines, expected=f"{len(names)} lines")


@check("agrees", "explain is empty exactly when the ids are equal", needs="plain")
async def _(lab):
    base = some_project(lab)
    key = lab.word() + lab.word()
    values = [
        (True, 1), (False, 0), (1, 1.0), ([1, 2], [1, 2.0]), ([True], [1]), ([{"a": True}], [{"a": 1}]),
        (0.0, -0.0), (None, 0), ("", None), ([], {}), ("1", 1), ({}, None), ("absent", "missing"),
        ({key: 1}, [key, 1]), ({"a": {"b": 1}}, {"a.b": 1}),
    ]
    values += [(value, None) for value in (None, {}, [], "", 0, False)]
    calls, projects = [], []
    for at, (one, two) in enumerate(values):
        gone = at >= len(values) - 6
        calls.append(f"explain(a, b); {key} is {'not there' if gone else repr(two)} in a, {one!r} in b")
        projects.append(base.but(setting("config", key, value=one)))
        projects.append(base if gone else base.but(setting("config", key, value=two)))
    pairs = [(at + 1, at) for at in range(0, len(projects), 2)]
    for called, (lines, same) in zip(calls, await explained(lab, projects, pairs, calls)):
        expect(not (lines and same), "The ids are equal, and `explain` finds a difference.",
               called=called, got=lines, expected=[])
        expect(lines or same, "The ids differ, and `explain` finds nothing. In Python `True == 1 "
               "== 1.0`, `.get` takes a missing key for None, and in a flattened dict `a.b` may be a "
               "key or a step down, and {} has no leaf. Compare what the id compares.",
               called=called, got=lines, expected="a line")
