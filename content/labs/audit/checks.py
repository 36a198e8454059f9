"""Lab audit: the learner's auditor on trees composed here, and the project they repaired."""

import re

from judge import check, expect, fail

CHECKOUT, SETUP_UV = "08c6903cd8c0fde910a37f88322edcfb5dd907a8", "85856786d1ce8acfbcc2f13a5f3fbd6b938f9f41"
COMMIT = "9f2d47c1a6e80b35d4417f0c9ae2b86d50c3e71f"
RULES = {"unreadable", "no-lock", "lock-behind", "open-index", "hub-moves", "own-hash", "hook-moves", "action-moves",
         "token-writes", "image-moves", "lock-bypassed", "late-install", "two-readings", "batch-sum"}

# ---------------------------------------------------------------- a clean tree

UV = """[project]
name = "reviews"
version = "0.4.0"
requires-python = ">=3.11,<3.14"
dependencies = ["torch>=2.9", "scikit-learn>=1.7", "datasets[audio]>=4.3; sys_platform == 'linux'"]

[[tool.uv.index]]
name = "pytorch"
url = "https://download.pytorch.org/whl/cu128"
explicit = true

[[tool.uv.index]]
name = "mirror"
url = "https://pypi.example.org/simple"
default = true
"""
POETRY = """[tool.poetry]
name = "reviews"
version = "0.4.0"

[tool.poetry.dependencies]
python = ">=3.11,<3.14"
torch = { version = ">=2.9", source = "pytorch" }
scikit-learn = ">=1.7"
datasets = "^4.3"

[[tool.poetry.source]]
name = "pytorch"
url = "https://download.pytorch.org/whl/cu128"
priority = "explicit"
"""
LOCK = "".join(f'[[package]]\nname = "{name}"\nversion = "{version}"\n\n' for name, version in
               (("datasets", "4.3.0"), ("filelock", "3.20.0"), ("scikit-learn", "1.7.2"), ("torch", "2.9.0")))
IMAGE = """FROM python:3.12.12-slim AS build
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN apt-get update \\
    && apt-get install -y --no-install-recommends git
RUN uv sync --locked --no-install-project
COPY . .
RUN uv sync --locked

FROM registry.example.org:5000/base/python:3.12
COPY --from=build /app /app
CMD ["python", "train.py"]
"""
WORKFLOW = f"""name: checks
on:
  pull_request:
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@{CHECKOUT}
      - uses: ./.github/actions/prepare
      - run: ruff check .
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@{CHECKOUT}
      - uses: astral-sh/setup-uv@{SETUP_UV}
      - run: |
          uv sync --frozen
          uv run --no-sync pytest
"""
HOOKS = """repos:
  - repo: https://github.com/astral-sh/ruff-pre-commit
    rev: v0.16.9
    hooks:
      - id: ruff-check
  - repo: local
    hooks:
      - id: own
        name: own
        entry: make own
        language: system
"""
CONFIG = """model: {name: example-org/base, dtype: "off"}
training:
  learning_rate: 2.0e-5
  resume: false
  global_batch: 256
  micro_batch: 16
  accumulation: 2
  gpus: 8
runs:
  - {seed: 1, start: "12:30"}
  - {seed: 2}
"""
PYTHON = f"""from hashlib import sha256
from transformers import AutoModel, AutoTokenizer


def bucket(name, n):
    return int(sha256(name.encode()).hexdigest(), 16) % n


def load(config):
    AutoTokenizer.from_pretrained("./tokenizer")
    AutoModel.from_pretrained(config["name"], revision=config["revision"])
    return AutoModel.from_pretrained(
        "example-org/base",
        revision="{COMMIT}",
    )
"""


class Tree:
    """A clean project under names of its own; `paths` says which file is of which kind."""

    def __init__(self, lab, poetry=False, plain=False):
        folder = "" if plain else lab.choice(("", f"{lab.word()}/", f"services/{lab.word()}/"))
        other = "Dockerfile" if plain else lab.choice(
            ("Dockerfile", "Containerfile", f"Dockerfile.{lab.word()}", f"docker/{lab.word()}.Dockerfile"))
        ending = lab.choice(("yml", "yaml"))
        self.poetry = poetry
        self.paths = {
            "project": f"{folder}pyproject.toml", "lock": folder + ("poetry.lock" if poetry else "uv.lock"),
            "image": folder + other, "workflow": f".github/workflows/{lab.word()}.{ending}",
            "hooks": ".pre-commit-config.yaml", "config": f"{folder}conf/{lab.word()}.{ending}",
            "python": f"{folder}src/{lab.word()}.py",
        }
        texts = {"project": POETRY if poetry else UV, "lock": LOCK, "image": IMAGE, "workflow": WORKFLOW,
                 "hooks": HOOKS, "config": CONFIG, "python": PYTHON}
        if poetry:
            texts["image"] = IMAGE.replace("uv.lock", "poetry.lock").replace(
                "uv sync --locked --no-install-project", "poetry install --no-root").replace(
                "uv sync --locked", "poetry install")
            texts["workflow"] = WORKFLOW.replace("uv sync --frozen", "poetry install").replace("uv run --no-sync", "poetry run")
        self.files = {path: texts[kind] for kind, path in self.paths.items()}
        self.files["README.md"] = "# Reviews\n\nStart with `pip install torch`, or take python:latest.\n"

    def edit(self, kind, old, new):
        path = self.paths[kind]
        if old not in self.files[path]:
            raise ValueError(f"nothing to edit in {path}: {old!r}")
        self.files[path] = self.files[path].replace(old, new)
        return path

    def around(self, kind):
        """The files one rule looks at: the others would only take time."""
        kinds = ("project", "lock") if kind in ("project", "lock") else (kind,)
        return {path: self.files[path] for path in [*(self.paths[kind] for kind in kinds), "README.md"]}

    def shuffled(self, lab):
        items = list(self.files.items())
        lab.rng.shuffle(items)
        return dict(items)


async def findings(lab, files):
    """What the learner's auditor returns, as pairs."""
    got = await lab.call("audit.audit", files)
    expect(isinstance(got, list) and all(isinstance(p, (list, tuple)) and len(p) == 2 and all(isinstance(x, str) for x in p) for p in got),
           "`audit` returns a list of pairs (rule, path), two texts each.", called="audit(files)", got=got)
    return [tuple(pair) for pair in got]


def of_table(found):
    """Findings of the learner's own rules are welcome, and not judged."""
    return {pair for pair in found if pair[0] in RULES}


# ---------------------------------------------------------------- what to plant
# rule: (kind, old, new, idea behind a miss). In a tree of uv's, which is clean before.

P = "permissions:\n  contents: read\n"
SYNC = "COPY pyproject.toml uv.lock ./\n"
FAULTS = {
    "lock-behind": [
        ("project", '"torch>=2.9"', '"torch>=2.9", "peft>=0.17"', "peft is required, and the lock does not have it."),
        ("project", '"torch>=2.9"', '"torch>=2.9", "Torch_Metrics>=1.8"',
         "Torch_Metrics is required, and the lock has torch only: another name that begins alike."),
        ("lock", 'name = "torch"', 'name = "torchvision"', "torch is required and not locked; torchvision only begins alike."),
        ("lock", 'name = "datasets"', 'name = "filetype"', "datasets is required, with an extra and a marker, and is not locked."),
    ],
    "hub-moves": [
        ("python", f',\n        revision="{COMMIT}"', "", "no `revision`: the branch main, whatever it is that day."),
        ("python", COMMIT, "main", '`revision="main"` is a branch.'),
        ("python", COMMIT, COMMIT[:39], f'`revision="{COMMIT[:39]}"` is no commit of 40 digits.'),
        ("python", COMMIT, COMMIT + "0", f'`revision="{COMMIT}0"` has 41 digits, and a commit has 40.'),
        ("python", COMMIT, COMMIT[:39] + "g", f'`revision="{COMMIT[:39]}g"` is no commit: g is no hex digit.'),
        ("python", ', revision=config["revision"]', "", "the name comes from a variable, and still needs a `revision`."),
        ("python", "def load(config):", 'def rows():\n    return load_dataset("imdb")\n\n\ndef load(config):',
         "`load_dataset` is called by its bare name, and without a `revision`."),
        ("python", "def load(config):", "def rows(name):\n    return load_dataset(path=name)\n\n\ndef load(config):",
         "the name is given by keyword, so there is no first argument."),
    ],
    "action-moves": [
        ("workflow", f"setup-uv@{SETUP_UV}", "setup-uv@v7", "a tag can be moved."),
        ("workflow", f"setup-uv@{SETUP_UV}", "setup-uv", "nothing says which version."),
        ("workflow", f"setup-uv@{SETUP_UV}", f"setup-uv@main # {SETUP_UV}", "the commit stands in a comment."),
        ("workflow", f"setup-uv@{SETUP_UV}", f"setup-uv@{SETUP_UV[:7]}", "seven digits are no commit: 40 are."),
        ("workflow", f"setup-uv@{SETUP_UV}", f"setup-uv@v{SETUP_UV}", "what stands behind the `@` is more than 40 digits: a tag may be called so."),
        ("workflow", "    steps:\n      - uses: actions/checkout@" + CHECKOUT + "\n      - uses: ./",
         "    steps:\n      - uses: docker://alpine:3.22\n      - uses: ./", "an image by its tag moves as well."),
        ("workflow", "jobs:\n", "jobs:\n  shared:\n    uses: example-org/shared/.github/workflows/x.yml@v1\n",
         "a job can call a workflow by itself: `uses` without steps."),
    ],
    "batch-sum": [
        ("config", "accumulation: 2", "accumulation: 4", "16 × 4 × 8 is not 256."),
        ("config", "global_batch: 256", "global_batch: 128", "16 × 2 × 8 is not 128."),
        ("config", "  - {seed: 1,", "  - {global_batch: 8, micro_batch: 2, accumulation: 2, gpus: 1, seed: 1,",
         "a mapping inside a list counts too, even when another one is right."),
        ("config", CONFIG, "global_batch: 64\nmicro_batch: 8\naccumulation: 4\ngpus: 1\n", "the four may stand at the top, under no other key."),
        ("config", "gpus: 8", "gpus: 8\n  probe: {global_batch: 8, micro_batch: 2, accumulation: 2, gpus: 1}",
         "a mapping inside one whose own product is right counts too."),
    ],
}

# The same for the rules that are given: enough to see that they are asked.
GIVEN = {
    "open-index": [("project", "explicit = true\n", "", "an index without `explicit` is asked for every package.")],
    "own-hash": [("python", "int(sha256(name.encode()).hexdigest(), 16)", "hash(name)", "`hash` is called.")],
    "hook-moves": [("hooks", "rev: v0.16.9", "rev: main", "`main` is a branch.")],
    "token-writes": [("workflow", P, "", "nothing says what the token may do.")],
    "image-moves": [("image", "python:3.12.12-slim AS", "python AS", "no tag is `latest`.")],
    "lock-bypassed": [
        ("image", "git\n", "git && pip install torch\n", "`pip install` takes no notice of the lock."),
        ("workflow", "uv sync --frozen", "uv sync", "the workflow's `uv sync` checks no lock."),
    ],
    "late-install": [("image", SYNC, "COPY . .\n", "everything is copied, then installed: each edit installs anew.")],
    "two-readings": [("config", "resume: false", "resume: off", "`off` is false in YAML 1.1, and a text in 1.2.")],
}

# Edits after which the rule must still be silent, with the reason.
FINE = {
    "lock-behind": [
        ("project", "scikit-learn>=1.7", "Scikit_Learn>=1.7", "Scikit_Learn and scikit-learn are one name."),
        ("project", "scikit-learn>=1.7", "scikit.learn ~= 1.7", "scikit.learn and scikit-learn are one name."),
    ],
    "hub-moves": [
        ("python", '"./tokenizer"', '"/models/tokenizer"', "a folder has no revision."),
        ("python", 'AutoTokenizer.from_pretrained("./tokenizer")', 'print("from_pretrained(x)")', "a text is no call."),
        ("python", 'AutoTokenizer.from_pretrained("./tokenizer")', 'open("notes.txt")', "`open` loads nothing from the Hub."),
    ],
    "action-moves": [
        ("workflow", f"actions/checkout@{CHECKOUT}", f"docker://alpine@sha256:{'4b' * 32}", "a digest is fixed."),
        ("workflow", "jobs:\n", "jobs:\n  own:\n    uses: ./.github/workflows/own.yml\n", "a workflow of the same repository is local."),
    ],
    "batch-sum": [
        ("config", "  accumulation: 2\n", "", "without all four there is no sum to check."),
        ("config", "  global_batch: 256\n", "", "without all four there is no sum to check."),
        ("config", "micro_batch: 16\n  accumulation: 2", "micro_batch: 8\n  accumulation: 4", "8 × 4 × 8 is 256."),
        ("config", "accumulation: 2", "accumulation: auto", "`auto` is no whole number."),
        ("config", "global_batch: 256", "global_batch: auto", "`auto` is no whole number."),
    ],
}

# Why the clean tree gives a rule nothing to report.
CLEAN = {
    "no-lock": "its lock lies beside it.", "lock-behind": "all three packages are in it, extras and markers aside.",
    "open-index": "one index is `explicit`, the other `default`.", "own-hash": "`hash` is not called.",
    "hub-moves": "`./tokenizer` is a folder, and the other two have a `revision`.", "hook-moves": "a `local` hook has no `rev`.",
    "action-moves": "`./…` is local, and the others are fixed by a commit.", "token-writes": "the workflow says `contents: read` for all its jobs.",
    "image-moves": "both images have a tag.", "lock-bypassed": "`--locked` and `--frozen` both take what the lock says.",
    "late-install": "the first install comes before `COPY . .`; the second one adds the project itself.",
    "two-readings": "what could be read in two ways stands in quotes.", "batch-sum": "16 × 2 × 8 is 256.",
}


async def ask(lab, rule):
    """Each fault of a rule in a fresh tree is found, and each innocent edit is not."""
    for kind, old, new, idea in {**FAULTS, **GIVEN}[rule]:
        tree = Tree(lab, plain=True)
        path = tree.edit(kind, old, new)
        where = tree.paths["lock"] if rule == "lock-behind" else path
        found = await findings(lab, tree.around(kind))
        names = sorted({name for name, _ in found} - RULES)
        expect((rule, where) in found, f"Missed in {where}: {idea}" + (f" ({', '.join(names)} is no rule of the table.)" if names else ""),
               called=f"audit(files), {shown(new, old)} in {path}", got=found, expected=[(rule, where)])
    for kind, old, new, reason in FINE.get(rule, []):
        tree = Tree(lab, plain=True)
        path = tree.edit(kind, old, new)
        found = await findings(lab, tree.around(kind))
        if rule in {name for name, _ in found} and rule in {name for name, _ in await findings(lab, Tree(lab, plain=True).around(kind))}:
            fail(f"Reported on a clean tree: {CLEAN[rule]}", called="audit(a clean tree)", got=found, expected=f"nothing by {rule}")
        expect(rule not in {name for name, _ in found}, f"Reported without a reason: {reason}",
               called=f"audit(files), {shown(new, old)} in {path}", got=found, expected=f"nothing by {rule}")


def shown(new, old=""):
    """An edit in one line: `with …`, or `without …` where the new text is empty."""
    lines = [line.strip() for line in (new.strip() or old).splitlines() if line.strip(" ,")]
    return f"{'with' if new.strip() else 'without'} `{' / '.join(lines)[:120]}`"


@check("clean", "A clean tree is silent")
async def _(lab):
    tree = Tree(lab, plain=True)
    found = of_table(await findings(lab, tree.shuffled(lab)))
    first = min(found, default=("", ""))
    expect(not found, f"{len(found)} false finding{'s' * (len(found) > 1)} on a clean tree. {first[1]}: {CLEAN.get(first[0], 'it can be parsed.')}", called="audit(a clean tree)", got=sorted(found), expected=[])


@check("broken", "A broken file is reported, and the rest is still read")
async def _(lab):
    breaks = (("project", "dependencies = [", "requires = [["), ("lock", 'name = "torch"', 'name = "torch'),
              ("workflow", "jobs:\n", "jobs: [\n"), ("hooks", "repos:", "repos: {"), ("config", "runs:", "\truns: ["),
              ("python", "def bucket(name, n):", "def bucket(name, n"))
    for kind, old, new in breaks:
        tree = Tree(lab, plain=True)
        path = tree.edit(kind, old, new)
        other = ("image-moves", tree.edit("image", "python:3.12.12-slim AS", "python AS"))
        found = of_table(await findings(lab, {**tree.around(kind), **tree.around("image")}))
        called = f"audit(files), {shown(new, old)} in {path}"
        expect(("unreadable", path) in found, f"{path} cannot be parsed. Report it: a file that nobody can read is a finding.",
               called=called, got=sorted(found), expected=[("unreadable", path)])
        expect(other in found, f"After {path} could not be read, {other[1]} was not looked at any more.", called=called,
               got=sorted(found), expected=sorted([("unreadable", path), other]))
        more = {pair for pair in found if pair[1] == path} - {("unreadable", path)}
        expect(not more, f"{path} could not be read, so no other rule can know what is in it.", called=called, got=sorted(more), expected=[])


@check("given-rules", "The nine given rules are still asked")
async def _(lab):
    tree = Tree(lab, plain=True)
    tree.files.pop(tree.paths["lock"])
    wanted = ("no-lock", tree.paths["project"])
    found = await findings(lab, tree.shuffled(lab))
    expect(wanted in found, "No lock lies beside pyproject.toml, and `no-lock` of given.py says so. `RULES` begins with `**GIVEN`.",
           called="audit(a tree without uv.lock)", got=found, expected=[wanted])
    for rule in GIVEN:
        await ask(lab, rule)


@check("lock-behind", "lock-behind")
async def _(lab):
    tree, home = Tree(lab, plain=True), f"{lab.word()}/"
    tree.files[home + "pyproject.toml"] = UV.replace('"torch>=2.9"', '"torch>=2.9", "peft>=0.17"')
    tree.files[home + "uv.lock"] = LOCK.replace('"torch"', '"peft"') + LOCK
    found = await findings(lab, tree.shuffled(lab))
    expect(("lock-behind", "uv.lock") not in found, f"peft is required by {home}pyproject.toml, and {home}uv.lock has it. The lock in the "
           "root belongs to another project.", called=f"audit(a tree with a project more, in {home})", got=found, expected=[])
    tree.files[home + "uv.lock"] = LOCK
    found = await findings(lab, tree.shuffled(lab))
    expect(("lock-behind", home + "uv.lock") in found, f"peft is required by {home}pyproject.toml, and {home}uv.lock lacks it. Each lock is held "
           "against the project in its own folder.", called=f"audit(a tree with a project more, in {home})", got=found,
           expected=[("lock-behind", home + "uv.lock")])
    await ask(lab, "lock-behind")


@check("hub-moves", "hub-moves")
async def _(lab):
    await ask(lab, "hub-moves")


@check("action-moves", "action-moves")
async def _(lab):
    await ask(lab, "action-moves")


@check("batch-sum", "batch-sum")
async def _(lab):
    await ask(lab, "batch-sum")


@check("poetry", "A project of Poetry's", needs="clean")
async def _(lab):
    async def audit(kind, old, new):
        tree = Tree(lab, poetry=True, plain=True)
        path = tree.edit(kind, old, new)
        return tree, path, of_table(await findings(lab, tree.shuffled(lab)))

    _, _, found = await audit("project", "reviews", lab.word())
    expect(not found, "This tree uses Poetry, and is clean: its lock is poetry.lock, `python` is no package, `poetry install` reads the lock.",
           called="audit(a clean tree of Poetry's)", got=sorted(found), expected=[])
    tree, path, found = await audit("project", "scikit-learn =", 'peft = "^0.17"\nscikit-learn =')
    wanted = ("lock-behind", tree.paths["lock"])
    expect(wanted in found, f"Missed in {wanted[1]}: peft is required under `tool.poetry.dependencies`, and is not locked. `required` knows both ways.",
           called="audit(a tree of Poetry's, with peft)", got=sorted(found), expected=[wanted])


@check("renamed", "Several projects, other names, several faults", needs=("clean", "broken", "given-rules", "lock-behind", "hub-moves", "action-moves", "batch-sum", "poetry"))
async def _(lab):
    for _ in range(6):
        one, two = Tree(lab, poetry=lab.choice((True, False))), Tree(lab)
        home = f"{lab.word()}-{lab.word()}/"
        two.files = {home * (path not in (two.paths["workflow"],)) + path: text for path, text in two.files.items()}
        two.paths = {kind: home * (kind != "workflow") + path for kind, path in two.paths.items()}
        wanted = set()
        for rule in ["lock-behind", *lab.rng.sample(sorted({**FAULTS, **GIVEN}), 5)]:
            tree = two if one.poetry else lab.choice((one, two))
            kind, old, new, _idea = lab.choice({**FAULTS, **GIVEN}[rule])
            if old in tree.files[tree.paths[kind]]:  # an earlier fault may have taken its place
                path = tree.edit(kind, old, new)
                wanted.add((rule, tree.paths["lock"] if rule == "lock-behind" else path))
        both = Tree(lab)
        both.files = {**one.files, **two.files}
        found = of_table(await findings(lab, both.shuffled(lab)))
        called = f"audit({len(both.files)} files)"
        missed, more = sorted(wanted - found), sorted(found - wanted)
        expect(not missed, f"Missed: {missed and missed[0]}. Ask `kind` what a file is; names and folders differ.", called=called,
               got=sorted(found), expected=sorted(wanted))
        expect(not more, f"Reported without a reason: {more and more[0]}. Each project has its own lock; and rules remember nothing of another file.",
               called=called, got=sorted(found), expected=sorted(wanted))


@check("comments", "What stands in comments and texts is no fault", needs="clean")
async def _(lab):
    remarks = {
        "project": '# [[tool.uv.index]]\n# name = "old"\n# dependencies: peft\n', "image": "# FROM python:latest\n# COPY . .\n# RUN pip install torch; uv sync\n",
        "workflow": "# permissions: write-all\n# - uses: actions/checkout@main\n# - run: pip install torch; uv sync\n",
        "hooks": "# rev: main\n", "config": "# amp: off\n# global_batch: 7\n",
        "python": '"""Not hash(name), nor from_pretrained("x"), nor load_dataset(\'y\')."""\n# hash(1)\n',
    }
    tree = Tree(lab)
    for kind, text in remarks.items():
        tree.files[tree.paths[kind]] = text + tree.files[tree.paths[kind]]
    tree.edit("workflow", "uv sync --frozen", "uv sync --frozen # not uv sync; pip install torch")
    tree.edit("image", "AS build", "AS build\nENV NOTE='pip install torch'")
    found = sorted(of_table(await findings(lab, tree.shuffled(lab))))
    expect(not found, "Matched a comment or a text. Parse, then look at data.", called="audit(a clean tree with remarks)", got=found, expected=[])


@check("odd", "Missing and oddly shaped files crash nothing", needs="clean")
async def _(lab):
    expect(not of_table(await findings(lab, {})), "An empty tree has no faults.", called="audit({})")
    for kind in ("workflow", "image", "hooks", "config", "python", "project"):
        tree = Tree(lab)
        tree.files.pop(tree.paths[kind])
        found = sorted(of_table(await findings(lab, tree.shuffled(lab))))
        expect(not found, f"A tree without a {kind} file is clean all the same.", called=f"audit(a tree without {tree.paths[kind]})", got=found, expected=[])
    odd = {
        "project": ("[project]\ndependencies = 'torch'\n", "[tool]\nuv = {index = 3}\n", "tool = 1\n"), "lock": ("package = 1\n", "package = [1, {}]\n", ""),
        "image": ("", "FROM\n", "RUN 'unclosed\nCOPY\n"), "python": ("", "x.y()()\nfrom_pretrained(*a, **k)\n"),
        "workflow": ("", "3\n", "jobs: [1, 2]\n", "jobs: {a: null, b: {steps: 3}, c: {steps: [null, x, {run: 3, uses: []}]}}\n"),
        "hooks": ("", "repos: 3\n", "repos: [null, 3, {rev: 4}]\n"), "config": ("", "- 1\n", "just words\n", "{global_batch: a, micro_batch: 2, accumulation: null, gpus: []}\n"),
    }
    for kind, texts in odd.items():
        path = Tree(lab, plain=True).paths[kind]
        for text in texts:
            await findings(lab, {path: text})
    await findings(lab, {"pyproject.toml": UV, "uv.lock": odd["lock"][1]})


@check("order", "Sorted, each once, whatever the order of the files")
async def _(lab):
    tree = Tree(lab)
    for kind, old, new in (("workflow", f"checkout@{CHECKOUT}", "checkout@v5"), ("workflow", P, ""), ("image", "python:3.12.12-slim AS", "python AS"),
                           ("image", "base/python:3.12", "base/python"), ("config", "accumulation: 2", "accumulation: 4")):
        tree.edit(kind, old, new)
    tree.files.update({path: "a: [\n" for path in (f"{lab.word()}.yaml", f"a/{lab.word()}.yml")})
    items = list(tree.shuffled(lab).items())
    orders = [dict(items), dict(reversed(items))]
    got = [[tuple(pair) for pair in await lab.call("audit.audit", files, unchanged=True)] for files in orders]
    expect(len(set(got[0])) == len(got[0]), "A pair is listed twice: two faults by one rule in one file are one finding.", got=got[0])
    expect(got[0] == got[1], "The same files in another order gave another list.", got=got[1], expected=got[0])
    expect(got[0] == sorted(got[0]), "The list is not sorted.", got=got[0], expected=sorted(got[0]))


# ---------------------------------------------------------------- the repaired project


@check("repaired", "The project: your auditor finds nothing more")
async def _(lab):
    files = {path: text for path, text in lab.files.items() if path not in ("audit.py", "given.py", "tree.py")}
    found = sorted(of_table(await findings(lab, files)))
    expect(not found, f"{len(found)} finding{'s' * (len(found) != 1)} left in the project.", called="audit(the project)", got=found, expected=[])


@check("tools", "The project: nor do the real tools")
async def _(lab):
    codes = {"workflow": ("unpinned-action", "missing-permissions", "write-all-permissions"),
             "dockerfile": ("latest-image", "layer-order", "unpinned-install", "lock-bypassed", "lock-unchecked"),
             "config-files": ("yaml-bool", "pre-commit-rev")}
    for tool, listed in codes.items():
        for found in await lab.diagnose(tool):
            if found.severity == "error" or found.code in listed:
                fail(f"{found.file}, line {found.line}: {found.message}", called=f"{tool} on {found.file}", at=found.at)


@check("still-ci", "The project: CI, hooks and image do what they did")
async def _(lab):
    flow = lab.yaml("ci.yml").value
    jobs = [job for job in (flow.get("jobs") or {}).values() if isinstance(job, dict)] if isinstance(flow, dict) else []
    script = "\n".join(str(step.get("run", "")) for job in jobs for step in job.get("steps") or [] if isinstance(step, dict))
    for job in jobs:
        steps = [step for step in job.get("steps") or [] if isinstance(step, dict)]
        runs = "\n".join(str(step.get("run", "")) for step in steps)
        brought = "install uv" in runs or "container" in job or any("setup-uv" in str(step.get("uses", "")) for step in steps)
        expect(brought or not re.search(r"(?m)^\s*uv\s", runs), "ci.yml: a job runs uv, and no longer sets it up. Fix, do not remove.", called="", at=("ci.yml", 1))
        expect("uv sync" in runs or "uv run --no-sync" not in runs, "ci.yml: a job runs with `--no-sync`, and nothing was installed before.", called="",
               got=runs, at=("ci.yml", 1))
    for tool, what in (("pytest", "the tests no longer run"), ("ruff check", "nothing lints any more"), ("uv sync", "nothing is installed any more")):
        expect(tool in script, f"ci.yml: {what}. Fix, do not remove.", called="", at=("ci.yml", 1))
    expect("pull_request" in str(flow.get("on")), "ci.yml: it no longer runs on pull requests.", called="", at=("ci.yml", 1))
    text = lab.source("pre-commit-config.yaml")
    for hook in ("check-added-large-files", "check-yaml", "ruff-check", "ruff-format"):
        expect(hook in text, f"pre-commit-config.yaml: the hook {hook} is gone. Fix, do not remove.", called="", at=("pre-commit-config.yaml", 1))
    image = re.sub(r"(?m)^\s*#.*$", "", lab.source("Dockerfile"))
    for pattern, what in ((r"FROM\s+(\S*/)?\S*python", "no Python to run on"), (r"uv sync|pip install|poetry install", "nothing that installs"),
                          (r"(COPY|ADD)\s+(--\S+\s+)*(\.|\S*train\.py)", "no train.py"), (r"(CMD|ENTRYPOINT).*train\.py", "nothing that starts train.py")):
        expect(re.search(pattern, image), f"Dockerfile: there is {what} in the image. Fix, do not remove.", called="", at=("Dockerfile", 1))
    before, sync, _ = image.partition("uv sync")
    for name in ("pyproject.toml", "uv.lock"):
        expect(not sync or name in before or re.search(r"(?m)^(COPY|ADD)\s.*\s\./?\s", before),
               f"Dockerfile: `uv sync` reads {name}, and nothing has copied it yet.", called="", at=("Dockerfile", 1))


@check("still-project", "The project: requirements and configs keep their meaning")
async def _(lab):
    data = lab.toml("pyproject.toml")
    needs = " ".join(map(str, data.get("project", {}).get("dependencies", [])))
    for name in ("torch", "transformers", "datasets"):
        expect(re.search(rf"\b{name}\b", needs), f"pyproject.toml: {name} is required, and is no longer listed.", called="", got=needs, at=("pyproject.toml", 1))
    uv = data.get("tool", {}).get("uv", {})
    index = [table.get("url") for table in uv.get("index", [])]
    expect("https://download.pytorch.org/whl/cu128" in index and "torch" in uv.get("sources", {}),
           "pyproject.toml: torch no longer comes from the index of PyTorch.", called="", got=index, at=("pyproject.toml", 1))
    train = lab.yaml("conf/train.yaml").value
    model, training = (train.get(key) or {} for key in ("model", "training")) if isinstance(train, dict) else ({}, {})
    wanted = {"learning_rate": 2e-5, "global_batch": 256, "gpus": 8}
    got = {key: training.get(key) for key in wanted}
    expect(got == wanted, "conf/train.yaml: these were decided. What may change is the micro-batch and the accumulation.", called="", got=got,
           expected=wanted, at=("conf/train.yaml", 1))
    product = [training.get(key) for key in ("micro_batch", "accumulation")]
    expect(all(type(n) is int and n > 0 for n in product) and product[0] * product[1] == 32,
           "conf/train.yaml: micro_batch × accumulation × gpus is not 256.", called="", got=product, at=("conf/train.yaml", 1))
    expect(model.get("freeze_embeddings") is False, "conf/train.yaml: `freeze_embeddings` should be false to every reader.", called="",
           got=model.get("freeze_embeddings"), expected=False, at=("conf/train.yaml", 1))
    sweep = lab.yaml("conf/sweep.yaml").value
    expect(sweep == {"seeds": [1, 2, 3], "learning_rates": [1e-5, 2e-5, 5e-5]}, "conf/sweep.yaml: it listed three seeds and three rates.",
           called="", got=sweep, at=("conf/sweep.yaml", 1))


HUB = """
import sys, types
calls = []
class AutoModelForSequenceClassification:
    @staticmethod
    def from_pretrained(name, **options):
        calls.append((name, options.get("revision")))
sys.modules["transformers"] = types.SimpleNamespace(AutoModelForSequenceClassification=AutoModelForSequenceClassification)
import train
train.load_model({"model": {"name": name, "revision": revision}})
calls
"""


@check("still-train", "The project: train.py loads what the config names")
async def _(lab):
    name = f"example-org/{lab.word()}"
    got = await lab.exec(HUB, called=f"load_model, asked for {name} at {COMMIT[:7]}…", name=name, revision=COMMIT)
    expect([list(call) for call in got] == [[name, COMMIT]], "`load_model` takes name and revision from the config it is given.", got=got, expected=[(name, COMMIT)])
