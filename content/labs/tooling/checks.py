"""Lab tooling: what can change its meaning without a commit."""

import json
import re
import shlex

from judge import check, expect, fail

PROJECT, HOOKS, IMAGE, WORKFLOW = "pyproject.toml", "pre-commit-config.yaml", "Dockerfile", "ci.yml"
FORMATTERS = {"black": "black", "black-jupyter": "black", "ruff-format": "ruff format", "yapf": "yapf",
              "autopep8": "autopep8", "blue": "blue"}
LOCKS = ("uv.lock", "poetry.lock", "pylock", "requirements")
MANIFESTS = (*LOCKS, "pyproject.toml", "uv.toml", "poetry.toml", ".python-version", "README", "LICENSE")
# Programs that install the rest, and are in no lock of the project.
INSTALLERS = ("uv", "poetry", "pip", "pipx", "pre-commit", "setuptools", "wheel")

# ---------------------------------------------------------------- shell commands, as far as needed

# Options that take the next word.
VALUED = ("--group", "--extra", "--python", "-p", "--with", "--only-group", "--no-group", "--env-file", "--project", "-i",
          "--index-url", "--extra-index-url", "-f", "--find-links", "-t", "--target", "-c", "--constraint", "--prefix", "--cache-dir")


def split(script):
    """The commands of a script, each a list of words; `sh -c "…"` is looked into."""
    if script.lstrip().startswith("["):  # the exec form of a Dockerfile
        try:
            script = shlex.join(map(str, json.loads(script)))
        except ValueError:
            pass
    for line in script.replace("\\\n", " ").splitlines():
        try:
            lexer = shlex.shlex(line, posix=True, punctuation_chars="&|;")
            lexer.whitespace_split = True
            words = list(lexer)
        except ValueError:  # a quote that does not close
            words = line.split()
        command = []
        for word in [*words, ";"]:
            if word and not set(word) <= set("&|;"):
                command.append(word)
                continue
            if len(command) > 2 and command[0].rsplit("/", 1)[-1] in ("sh", "bash") and re.fullmatch(r"-\w*c", command[1]):
                yield from split(command[2])
            elif command:
                yield command
            command = []


def commands(script):
    """(words, what wrapped them): `uv run --locked pytest` is pytest, in `uv run --locked`; `.venv/bin/pytest` too."""
    for command in split(script):
        words = list(command)
        while words and (re.match(r"\w+=", words[0]) or words[0] in ("sudo", "exec", "time")):
            words.pop(0)
        wrapper = []
        if words[:2] in (["uv", "run"], ["poetry", "run"], ["pdm", "run"]):
            rest = without_options(words[2:])
            wrapper, words = words[: len(words) - len(rest)], rest
        if words and "/" in words[0]:
            wrapper, words = wrapper or words[:1], [words[0].rsplit("/", 1)[-1], *words[1:]]
        if words[:1] and re.fullmatch(r"python[\d.]*", words[0]) and words[1:2] == ["-m"]:
            words = words[2:]
        if words:
            yield words, wrapper


def without_options(words):
    """The words behind the options that come first."""
    while words and words[0].startswith("-"):
        words = words[2:] if words[0] in VALUED else words[1:]
    return words


def operands(words):
    """The words that are neither options nor their values."""
    found = []
    while words := without_options(words):
        found.append(words[0])
        words = words[1:]
    return found


def install_fault(words, locked_by_env=False):
    """None: it installs nothing; "": all from a lock; else why not."""
    if words[:2] == ["uv", "sync"]:
        if locked_by_env or {"--locked", "--frozen"} & set(words):
            return ""
        return "`uv sync` by itself may write a new lock first. `--locked` stops instead when the lock does not fit."
    if words[:1] == ["poetry"] and words[1:2] and words[1] in ("install", "sync"):
        return ""
    if words[:3] == ["uv", "pip", "sync"] and any("pylock" in word for word in words):
        return ""
    if words[:2] in (["uvx", *words[1:2]], ["pipx", "run"]) or words[:3] == ["uv", "tool", "run"]:
        tool = next((word for word in operands(words[1:]) if word not in ("tool", "run")), "")
        return None if re.search(r"(@|==)\d", tool) else f"`{words[0]}` fetches whichever {tool} is newest today. Run the one of the lock, or name a version."
    if words[:1] and words[0] in ("conda", "mamba", "micromamba") and "install" in words:
        return "This installs beside the lock."
    pip = words[:1] in (["pip"], ["pip3"]) or words[:2] == ["uv", "pip"] or words[:2] in (["pipx", "install"], ["uv", "tool"])
    if not pip or "install" not in words:
        return None
    given = words[words.index("install") + 1 :]
    if "--require-hashes" in given:
        return ""
    if any(word in ("-r", "--requirement") or word.startswith(("-r=", "--requirement=")) for word in given):
        return "A requirements file is a lock when its hashes are checked: `--require-hashes`."
    packages = operands(given)
    if packages and all(word.startswith((".", "/")) for word in packages):
        return None if "--no-deps" in given else "`pip install .` resolves the dependencies anew. Install them from the lock, and the project with `--no-deps`."
    for package in packages:
        name = re.split(r"[=<>~!\[@; ]", package)[0].lower()
        if name not in INSTALLERS:
            return f"`{' '.join(words[: words.index('install')])} install {name}` bypasses the lock: what {name} needs is whatever is newest that day."
        if not re.search(r"==\d", package):
            return f"{name} itself is not fixed: `{name}==…`."
    return None


# ---------------------------------------------------------------- the Dockerfile, read by 30 lines


def instructions(text):
    """(line, KEYWORD, flags, rest) of each instruction; lines that continue are joined."""
    found, lines, index = [], text.splitlines(), 0
    while index < len(lines):
        start, parts = index + 1, []
        while index < len(lines):
            line = lines[index]
            index += 1
            if line.lstrip().startswith("#") or not line.strip():
                continue
            start = start if parts else index
            parts.append(line.rstrip().removesuffix("\\"))
            if not line.rstrip().endswith("\\"):
                break
        whole = " ".join(parts).strip()
        heredoc = re.search(r"<<-?['\"]?(\w+)", whole)
        while heredoc and index < len(lines):
            index += 1
            if lines[index - 1].strip() == heredoc[1]:
                break
            whole += "\n" + lines[index - 1]
        keyword, _, rest = whole.partition(" ")
        flags = []
        while (rest := rest.lstrip()).startswith("--"):
            flag, _, rest = rest.partition(" ")
            flags.append(flag)
        if keyword:
            found.append((start, keyword.upper(), flags, rest))
    return found


def stages(lab):
    """The stages of the Dockerfile: {image, line, name, steps}, build arguments filled in."""
    arguments, found = {}, []
    for line, keyword, flags, rest in instructions(lab.source(IMAGE)):
        if keyword == "ARG" and not found:
            name, _, value = rest.partition("=")
            arguments[name.strip()] = value.strip().strip("\"'")
        elif keyword == "FROM":
            words = rest.split()
            named = len(words) == 3 and words[1].lower() == "as"
            found.append({"image": filled(words[0] if words else "", arguments), "line": line,
                          "name": words[2].lower() if named else None, "steps": []})
        elif found:
            found[-1]["steps"].append((line, keyword, flags, rest))
    expect(found, f"{IMAGE} has no FROM, so it builds nothing.", called="", at=(IMAGE, 1))
    return found


def filled(text, arguments):
    def value(match):
        name, default = match[1] or match[3], match[2] or ""
        return arguments.get(name) or default

    return re.sub(r"\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))", value, text)


def sources_of(rest):
    """What a COPY or ADD takes from beside the Dockerfile."""
    if rest.lstrip().startswith("["):
        try:
            return json.loads(rest)[:-1]
        except ValueError:
            return []
    return rest.split()[:-1]


def value_of(flags, name):
    return next((flag.partition("=")[2] for flag in flags if flag.startswith(f"--{name}=")), None)


def mounts(flags):
    """The --mount flags of a RUN, each as a dict."""
    return [dict(part.partition("=")[::2] for part in flag.partition("=")[2].split(","))
            for flag in flags if flag.startswith("--mount=")]


def is_manifest(path):
    return path.strip("\"'").removeprefix("./").rsplit("/", 1)[-1].startswith(MANIFESTS)


def makes_environment(words):
    """Whether this installs into an environment beside Python's own."""
    return words[:2] == ["uv", "sync"] or words[:1] == ["poetry"] and words[1:2] in (["install"], ["sync"])


def is_lock(path):
    return path.removeprefix("./").rsplit("/", 1)[-1].startswith(LOCKS)


def steps_with_parents(all_stages, index):
    """The steps of a stage after those of the stages that it is built on."""
    parent = next((i for i in range(index) if all_stages[i]["name"] == all_stages[index]["image"].lower()), None)
    return (steps_with_parents(all_stages, parent) if parent is not None else []) + all_stages[index]["steps"]


def installs(step):
    """Whether a RUN installs the project's dependencies, well or badly."""
    _line, keyword, _flags, rest = step
    found = [install_fault(words, True) for words, _ in commands(rest)] if keyword == "RUN" else []
    return any(fault is not None and "itself is not fixed" not in fault for fault in found)


# ---------------------------------------------------------------- the YAML files and the project


def project(lab):
    return lab.toml(PROJECT)


def table(data, *path):
    for key in path:
        data = data.get(key) if isinstance(data, dict) else None
    return data


def listed(value):
    return value if isinstance(value, list) else []


def mapped(value):
    return value if isinstance(value, dict) else {}


def line_with(lab, path, text):
    """For the jump to a line of a file whose parser keeps none."""
    lines = lab.source(path).splitlines()
    return (path, next((number for number, line in enumerate(lines, 1) if text in line), 1))


def hooks(lab):
    """(repository, rev, hook ids, line) of each entry."""
    document = lab.yaml(HOOKS)
    repos = table(document.value, "repos")
    expect(isinstance(repos, list) and repos, f"{HOOKS} has no `repos` any more: nothing is checked before a commit.",
           called="", at=(HOOKS, 1))
    found = []
    for index, entry in enumerate(repos):
        ids = [str(table(hook, "id")) for hook in listed(table(entry, "hooks"))]
        found.append((table(entry, "repo"), table(entry, "rev"), ids, document.line(f"repos.{index}.rev")))
    return found


def steps(lab):
    """(job, step, line) of each step of the workflow; a job that calls a workflow is one step."""
    document = lab.yaml(WORKFLOW)
    jobs = table(document.value, "jobs")
    expect(isinstance(jobs, dict) and jobs, f"{WORKFLOW} has no jobs any more.", called="", at=(WORKFLOW, 1))
    for name, job in jobs.items():
        if table(job, "uses"):
            yield job, job, document.line(f"jobs.{name}.uses")
        for index, step in enumerate(listed(table(job, "steps"))):
            if isinstance(step, dict):
                kind = "uses" if "uses" in step else "run"
                yield job, step, document.line(f"jobs.{name}.steps.{index}.{kind}")


def runs(lab):
    """(words, wrapper, job, step, line) of each command that the workflow runs."""
    for job, step, line in steps(lab):
        if isinstance(step.get("run"), str):
            for words, wrapper in commands(step["run"]):
                yield words, wrapper, job, step, line


def fetched(words):
    """`uvx ruff@0.16.9 check` is `ruff check`."""
    prefix = next((prefix for prefix in (["uvx"], ["uv", "tool", "run"], ["pipx", "run"]) if words[: len(prefix)] == prefix), [])
    rest = without_options(words[len(prefix) :]) if prefix else words
    return [re.split("@|==", rest[0])[0], *rest[1:]] if prefix and rest else rest


def formatter_of(words):
    words = fetched(words)
    if words[:1] == ["ruff"]:
        return "ruff format" if "format" in words else None
    return words[0] if words and words[0] in FORMATTERS.values() else None


def formatters_in_hooks(lab):
    return [(FORMATTERS[hook], (HOOKS, line)) for _, _, ids, line in hooks(lab) for hook in ids if hook in FORMATTERS]


def formatters_in_ci(lab):
    found = [(formatter_of(words), (WORKFLOW, line)) for words, *_, line in runs(lab)]
    for _job, step, line in steps(lab):
        action, arguments = str(step.get("uses") or ""), str(table(step, "with", "args") or "")
        if action.startswith("psf/black@"):
            found.append(("black", (WORKFLOW, line)))
        if action.startswith("astral-sh/ruff-action@") and arguments.startswith("format"):
            found.append(("ruff format", (WORKFLOW, line)))
    return [(name, at) for name, at in found if name]


def runs_hooks(lab):
    return any(fetched(words)[:2] == ["pre-commit", "run"] for words, *_ in runs(lab)) or any(
        str(step.get("uses") or "").startswith("pre-commit/action@") for _, step, _ in steps(lab))


# ---------------------------------------------------------------- Python versions


def bounds(lab):
    """The comparisons of requires-python as (operator, version) pairs; Poetry's own key counts too."""
    data = project(lab)
    text = table(data, "project", "requires-python")
    at = line_with(lab, PROJECT, "requires-python")
    if text is None:
        poetry = table(data, "tool", "poetry", "dependencies", "python")
        expect(isinstance(poetry, str), f"{PROJECT} no longer says which Python it needs.", called="", at=(PROJECT, 1))
        caret = re.fullmatch(r"\^(\d+)\.(\d+)", poetry.strip())
        text = f">={caret[1]}.{caret[2]},<{int(caret[1]) + 1}" if caret else poetry
        at = line_with(lab, PROJECT, "python =")
    pairs = []
    for part in str(text).split(","):
        match = re.fullmatch(r"\s*(~=|==|!=|<=|>=|<|>)\s*(\d+(?:\.\d+)*)(\.\*)?\s*", part)
        if not match:
            why = "`^` is Poetry's sign and unknown to PEP 440" if part.strip().startswith("^") else \
                "each part is a comparison, such as `>=3.11`"
            fail(f"{PROJECT}, line {at[1]}: `{text}` is no range of versions: {why}.", called="", got=text,
                 expected=">=3.11", at=at)
        pairs.append((match[1] + ("*" if match[3] else ""), tuple(map(int, match[2].split(".")))))
    return pairs, text, at


def allowed(pairs, version):
    """Whether a minor version, in its newest patch, is within all bounds."""
    patched = (*version, 99)
    tests = {
        ">=": lambda v: patched >= v, ">": lambda v: patched > v, "<": lambda v: patched < v,
        "<=": lambda v: patched <= v, "==": lambda v: patched == v, "!=": lambda v: patched != v,
        "==*": lambda v: patched[: len(v)] == v, "!=*": lambda v: patched[: len(v)] != v,
        "~=": lambda v: patched >= v and patched[: len(v) - 1] == v[:-1],
    }
    return all(tests[operator](v) for operator, v in pairs)


# ---------------------------------------------------------------- the checks


@check("python-range", "pyproject.toml: requires-python is a range that installers accept")
async def _(lab):
    pairs, text, at = bounds(lab)
    for version, wanted in (((3, 10), False), ((3, 11), True), ((3, 12), True)):
        expect(allowed(pairs, version) is wanted,
               f"{PROJECT}, line {at[1]}: `{text}` {'refuses' if wanted else 'allows'} Python {version[0]}.{version[1]}. "
               "The project supports 3.11 and newer.", called="", got=text, expected=">=3.11", at=at)


@check("torch-index", "pyproject.toml: torch, and only torch, comes from its index")
async def _(lab):
    data = project(lab)
    asked = [str(each) for each in listed(table(data, "project", "dependencies"))]
    poetry = mapped(table(data, "tool", "poetry", "dependencies"))
    names = {re.split(r"[^\w.-]", each)[0].lower() for each in asked} | {name.lower() for name in poetry}
    for name in ("torch", "transformers", "datasets"):
        expect(name in names, f"{PROJECT} no longer asks for {name}.", called="", at=line_with(lab, PROJECT, "dependencies"))
    indexes = listed(table(data, "tool", "uv", "index"))
    if any("download.pytorch.org" in str(table(index, "url")) for index in indexes):
        index = next(index for index in indexes if "download.pytorch.org" in str(table(index, "url")))
        at = line_with(lab, PROJECT, "[[tool.uv.index]]")
        expect(index.get("explicit") is True,
               f"{PROJECT}, line {at[1]}: the index is asked for every package, so whoever puts a name there, or takes one "
               "away, changes your project. `explicit = true` keeps it to those that name it.", called="", got=index, at=at)
        sources = table(data, "tool", "uv", "sources", "torch")
        for source in sources if isinstance(sources, list) else [sources]:
            expect(isinstance(source, dict) and source.get("index") == index.get("name"),
                   f"{PROJECT}: the index is explicit and torch does not name it, so torch comes from PyPI. "
                   f"Under [tool.uv.sources]: torch = {{ index = \"{index.get('name')}\" }}.", called="", got=sources, at=at)
        return
    places = [place for place in listed(table(data, "tool", "poetry", "source")) if "download.pytorch.org" in str(table(place, "url"))]
    expect(places, f"{PROJECT}: PyTorch's index is gone, so torch comes from PyPI, in another build. Keep it, for torch alone.",
           called="", at=(PROJECT, 1))
    expect(table(places[0], "priority") == "explicit",
           f"{PROJECT}: this source is asked for every package. `priority = \"explicit\"` keeps it to those that name it.",
           called="", got=places[0], at=line_with(lab, PROJECT, "[[tool.poetry.source]]"))
    entries = poetry.get("torch")
    for entry in entries if isinstance(entries, list) else [entries]:
        expect(table(entry, "source") == places[0].get("name"), f"{PROJECT}: torch does not name its source.", called="",
               got=entry, at=line_with(lab, PROJECT, "torch"))


@check("one-formatter", "One formatter, everywhere the same")
async def _(lab):
    data = project(lab)
    found = formatters_in_hooks(lab) + formatters_in_ci(lab)
    groups = [*mapped(table(data, "dependency-groups")).values(), *mapped(table(data, "project", "optional-dependencies")).values()]
    groups += [list(mapped(table(group, "dependencies"))) for group in mapped(table(data, "tool", "poetry", "group")).values()]
    for each in (each for group in groups for each in listed(group) if isinstance(each, str)):
        name = re.split(r"[^\w.-]", each)[0].lower()
        if name in FORMATTERS:
            found.append((FORMATTERS[name], line_with(lab, PROJECT, name)))
    expect(found, "Nothing formats the code any more: neither a hook nor CI.", called="", at=(HOOKS, 1))
    first = found[0]
    other = next((each for each in found if each[0] != first[0]), None)
    if other:
        (one, here), (two, there) = first, other
        fail(f"Two formatters will fight: {one} ({here[0]}, line {here[1]}) and {two} ({there[0]}, line {there[1]}). "
             "Where they differ, each undoes the other.", called="", got=sorted({name for name, _ in found}), at=there)


@check("hook-rev", "pre-commit-config.yaml: every hook is fixed")
async def _(lab):
    for repo, rev, _ids, line in hooks(lab):
        if repo in ("local", "meta"):
            continue
        at, here = (HOOKS, line), f"{HOOKS}, line {line}"
        expect(rev is not None, f"{here}: {repo} has no `rev`.", called="", at=at)
        expect(isinstance(rev, str), f"{here}: YAML reads this `rev` as the number {rev}. Quote it.", called="", got=rev, at=at)
        fixed = re.fullmatch(r"[0-9a-f]{40}", rev) or re.fullmatch(r"\D*\d+(\.\d+)+([-.\w]*)", rev)
        expect(fixed, f"{here}: `{rev}` moves. pre-commit fetches it once and keeps it, so two machines run two versions. "
               "Name a release or a commit.", called="", got=rev, expected="a release such as v6.0.0, or a commit", at=at)


@check("image", "Dockerfile: images exist under their name and have a version")
async def _(lab):
    found = stages(lab)
    names = [stage["name"] for stage in found]
    references = [(stage["image"], stage["line"]) for stage in found]
    for stage in found:
        for line, keyword, flags, _rest in stage["steps"]:
            if keyword in ("COPY", "ADD") and value_of(flags, "from"):
                references.append((value_of(flags, "from"), line))
            references += [(mount["from"], line) for mount in mounts(flags) if "from" in mount]
    for reference, line in references:
        if reference.lower() in names or reference.isdecimal() or reference == "scratch":
            continue
        at, here = (IMAGE, line), f"{IMAGE}, line {line}"
        name, _, digest = reference.partition("@")
        last = name.rsplit("/", 1)[-1]
        repository, tag = (name[: -len(last)] + last.split(":")[0], last.partition(":")[2])
        host, _, path = repository.partition("/")
        path = path if "." in host or ":" in host or host == "localhost" else repository
        on_hub = path == repository or host in ("docker.io", "index.docker.io")
        expect(not (on_hub and path in ("nvidia/pytorch", "astral-sh/uv")),
               f"{here}: Docker Hub has no such image. " + ("NGC's host is nvcr.io." if "nvidia" in path else "uv's host is ghcr.io."),
               called="", got=reference, at=at)
        if digest:
            expect(re.fullmatch(r"sha256:[0-9a-f]{64}", digest), f"{here}: a digest is `sha256:` and 64 hexadecimal digits.",
                   called="", got=digest, at=at)
            continue
        expect(tag, f"{here}: without a tag this is `latest`, another image every month.", called="", got=reference, at=at)
        expect(any(letter.isdigit() for letter in tag), f"{here}: `{tag}` is moved to every new release. Name the release, or its digest.",
               called="", got=reference, at=at)


@check("layers", "Dockerfile: an edit of train.py reinstalls nothing")
async def _(lab):
    found = stages(lab)
    arrives = installed = False
    for index in range(len(found)):
        before = steps_with_parents(found, index)
        arrives |= any(keyword in ("COPY", "ADD") and not value_of(flags, "from") and not all(map(is_manifest, sources_of(rest)))
                       for _, keyword, flags, rest in before)
        place = next((i for i, step in enumerate(before) if installs(step)), None)
        if place is None:
            continue
        installed = True
        line, _keyword, flags, _rest = before[place]
        lock = any(is_lock(mount.get("source", mount.get("src", ""))) for mount in mounts(flags))
        for at_line, keyword, own, rest in before[:place]:
            if keyword not in ("COPY", "ADD") or value_of(own, "from"):
                continue
            lock |= any(map(is_lock, sources_of(rest)))
            extra = [source for source in sources_of(rest) if not is_manifest(source)]
            expect(not extra, f"{IMAGE}, line {at_line}: `{keyword} {rest}` comes before the installation, so each edit reinstalls "
                   "everything. Copy the lock, install, and then copy the source.", called="", got=", ".join(extra), at=(IMAGE, at_line))
        for mount in mounts(flags):
            whole = mount.get("type") == "bind" and "from" not in mount and mount.get("source", mount.get("src", ".")) in (".", "./", "/")
            expect(not whole, f"{IMAGE}, line {line}: the whole tree is mounted, so each edit reinstalls everything. Mount the two "
                   "files that the installation reads.", called="", at=(IMAGE, line))
        expect(lock, f"{IMAGE}, line {line}: no lock is there yet when this runs. Copy it first, with pyproject.toml.", called="",
               at=(IMAGE, line))
    expect(installed, f"{IMAGE}: nothing installs the dependencies any more.", called="", at=(IMAGE, 1))
    expect(arrives, f"{IMAGE}: train.py is never copied into the image.", called="", at=(IMAGE, 1))


@check("locked-image", "Dockerfile: everything that is installed comes from the lock")
async def _(lab):
    locked = False
    for stage in stages(lab):
        environment = " ".join(rest for _, keyword, _, rest in stage["steps"] if keyword == "ENV")
        for line, keyword, _flags, rest in stage["steps"]:
            for words, _wrapper in commands(rest) if keyword == "RUN" else ():
                fault = install_fault(words, bool(re.search(r"\bUV_(LOCKED|FROZEN)\b", environment)))
                expect(not fault, f"{IMAGE}, line {line}: {fault}", called="", got=" ".join(words), at=(IMAGE, line))
                locked |= fault == ""
    text = "\n".join(line for line in lab.source(IMAGE).splitlines() if not line.lstrip().startswith("#"))
    used = next((line for stage in stages(lab) for line, keyword, _, rest in stage["steps"] if keyword == "RUN"
                 for words, _ in commands(rest) if words[:1] == ["uv"]), None)
    comes = re.search(r"astral-sh/uv|astral\.sh|install\b.*\buv\b", text)
    expect(used is None or comes, f"{IMAGE}, line {used}: nothing brings `uv` into the image any more. Copy it from uv's own image, "
           "at a fixed version.", called="", at=(IMAGE, used or 1))
    expect(locked, f"{IMAGE}: nothing is installed from the lock. `uv sync --locked` or `poetry install` reads it.", called="", at=(IMAGE, 1))


def brings(job, tool):
    """Whether a job has an action, a container or an installation that may hold `tool`."""
    own = [step for step in listed(table(job, "steps")) if isinstance(step, dict)]
    actions = any(isinstance(step.get("uses"), str) and not step["uses"].startswith("actions/") for step in own)
    scripts = " ".join(str(step.get("run", "")) for step in own)
    return actions or "container" in job or re.search(rf"install\b.*\b{tool}\b|astral\.sh|python-poetry\.org", scripts)


@check("locked-ci", "ci.yml: everything that is installed comes from the lock")
async def _(lab):
    document = lab.yaml(WORKFLOW).value
    locked, open_runs = [], []
    for words, wrapper, job, step, line in runs(lab):
        names = [*mapped(document.get("env")), *mapped(job.get("env")), *mapped(step.get("env"))]
        by_env = "UV_LOCKED" in names or "UV_FROZEN" in names
        at, here = (WORKFLOW, line), f"{WORKFLOW}, line {line}"
        fault = install_fault(words, by_env)
        expect(not fault, f"{here}: {fault}", called="", got=" ".join(words), at=at)
        if fault == "" or {"--locked", "--frozen"} & set(wrapper):
            locked.append(id(job))
        elif wrapper[:2] == ["uv", "run"] and "--no-sync" not in wrapper and not by_env:
            open_runs.append((job, wrapper, at))
        tool = (wrapper or words)[0]
        expect(tool not in ("uv", "uvx", "poetry") or brings(job, tool), f"{here}: nothing in this job brings `{tool}`. Each job "
               f"starts on a fresh machine, and what that happens to hold is not yours to pin.", called="", got=" ".join(wrapper + words), at=at)
    for job, wrapper, at in open_runs:
        expect(id(job) in locked, f"{WORKFLOW}, line {at[1]}: `uv run` installs first, and may write a new lock for it. Sync with "
               "`--locked` before, or add it here.", called="", got=" ".join(wrapper), at=at)
    expect(locked or open_runs, f"{WORKFLOW}: nothing is installed from the lock, so the tests run against the newest of everything.",
           called="", at=(WORKFLOW, 1))


@check("runs-locked", "Dockerfile and ci.yml: what the lock installed is what runs")
async def _(lab):
    found = stages(lab)
    last = steps_with_parents(found, len(found) - 1)
    starts = {keyword: (rest, line) for line, keyword, _, rest in last if keyword in ("CMD", "ENTRYPOINT")}
    expect(starts, f"{IMAGE}: a container of it no longer starts train.py.", called="", at=(IMAGE, 1))
    script, line = starts.get("ENTRYPOINT") or starts["CMD"]
    beside = any(makes_environment(words) for stage in found for _, keyword, _, rest in stage["steps"] if keyword == "RUN"
                 for words, _ in commands(rest))
    text = "\n".join(rest for stage in found for _, _, _, rest in stage["steps"])
    on_path = re.search(r"\bPATH\b|\.venv/bin|UV_PROJECT_ENVIRONMENT|(?i:virtualenvs.create)", text)
    own = any(re.fullmatch(r"python[\d.]*", words[0]) for words in split(script))
    expect(not (beside and own) or on_path, f"{IMAGE}, line {line}: this `python` is the image's own, with whichever torch the image "
           "holds. The lock was installed into `/app/.venv`: start `uv run --no-sync python train.py`, or put `/app/.venv/bin` "
           "first on PATH.", called="", got=script, at=(IMAGE, line))
    in_ci = list(runs(lab))
    separate = [id(job) for words, _wrapper, job, *_ in in_ci if makes_environment(words)]
    for words, wrapper, job, step, line in in_ci:
        if wrapper or id(job) not in separate or words[0] not in ("pytest", "coverage", "ruff", *FORMATTERS.values()):
            continue
        around = json.dumps({**job, "steps": [{**each, "run": each.get("run") if each is step else ""} for each in job["steps"]]})
        scripts = " ".join(str(each.get("run", "")) for each in job["steps"])
        here = re.search(r"activate|PATH|UV_PROJECT_ENVIRONMENT|(?i:virtualenvs.create)", around) or "GITHUB_PATH" in scripts
        expect(here, f"{WORKFLOW}, line {line}: `{words[0]}` was installed into `.venv`, and this line looks on PATH, where it is not. "
               f"Write `uv run --no-sync {words[0]}`.", called="", got=" ".join(words), at=(WORKFLOW, line))


@check("sha", "ci.yml: actions are pinned to a commit")
async def _(lab):
    for _job, step, line in steps(lab):
        uses = step.get("uses")
        if not isinstance(uses, str) or uses.startswith("./"):
            continue
        at, here = (WORKFLOW, line), f"{WORKFLOW}, line {line}"
        if uses.startswith("docker://"):
            expect("@sha256:" in uses, f"{here}: an image can change under its tag; add the digest.", called="", got=uses, at=at)
            continue
        action, _, version = uses.partition("@")
        expect(re.fullmatch(r"[0-9a-f]{40}", version),
               f"{here}: `{version or 'nothing'}` can be moved by whoever can write to {action}. A tag can move; pin the commit, all 40 digits of it.",
               called="", got=uses, expected=f"{action}@ and 40 hexadecimal digits", at=at)


@check("permissions", "ci.yml: the token reads, and writes nothing")
async def _(lab):
    document = lab.yaml(WORKFLOW)
    top, jobs = table(document.value, "permissions"), mapped(table(document.value, "jobs"))
    places = [("permissions", top)] + [(f"jobs.{name}.permissions", table(job, "permissions")) for name, job in jobs.items()]
    for dotted, given in places:
        line = document.line(dotted)
        writes = given == "write-all" or isinstance(given, dict) and "write" in given.values()
        expect(not writes, f"{WORKFLOW}, line {line}: this token can write, and nothing here needs to. An action that is taken over "
               "would push with it.", called="", got=given, expected={"contents": "read"}, at=(WORKFLOW, line))
    everywhere = all(table(job, "permissions") is not None for job in jobs.values())
    expect(top is not None or everywhere, f"{WORKFLOW}: without `permissions` the token gets the repository's default, which may "
           "be write access to everything. Say `contents: read`.", called="", at=(WORKFLOW, 1))
    for dotted, given in places:
        if isinstance(given, dict) and given or given in ("read-all", None):
            continue
        line = document.line(dotted)
        expect(given == {}, f"{WORKFLOW}, line {line}: `permissions` is `read-all`, or a list of scopes such as `contents: read`.",
               called="", got=given, at=(WORKFLOW, line))


def python_versions(lab):
    """(value, line) of each Python version that the workflow names, matrices written out."""
    document = lab.yaml(WORKFLOW)
    for name, job in mapped(table(document.value, "jobs")).items():
        for key, values in mapped(table(job, "strategy", "matrix")).items():
            if "python" in str(key).lower():
                for index, value in enumerate(values if isinstance(values, list) else [values]):
                    yield value, document.line(f"jobs.{name}.strategy.matrix.{key}.{index}")
        for index, step in enumerate(listed(table(job, "steps"))):
            for place in ("with", "env"):
                for key, value in mapped(table(step, place)).items():
                    if str(key).lower() in ("python-version", "uv_python"):
                        yield value, document.line(f"jobs.{name}.steps.{index}.{place}.{key}")


@check("python-version", "ci.yml: Python is one that the project allows", needs="python-range")
async def _(lab):
    pairs, text, _at = bounds(lab)
    for value, line in python_versions(lab):
        at, here = (WORKFLOW, line), f"{WORKFLOW}, line {line}"
        expect(isinstance(value, str), f"{here}: YAML reads {value!r}, a number; quote it. 3.10 without quotes is 3.1 to every reader.",
               called="", got=value, expected="a text, such as '3.12'", at=at)
        for each in value.split():
            version = re.fullmatch(r"(\d+)\.(\d+)(?:\.\d+)?t?", each)
            if version:
                minor = (int(version[1]), int(version[2]))
                expect(allowed(pairs, minor), f"{here}: the project asks for Python {text}, and CI runs {each}.", called="",
                       got=each, expected=text, at=at)


def texts_in(value):
    """Every key and every text in a parsed TOML file."""
    if isinstance(value, dict):
        return [text for key, inner in value.items() for text in (key, *texts_in(inner))]
    if isinstance(value, list):
        return [text for inner in value for text in texts_in(inner)]
    return [value] if isinstance(value, str) else []


@check("still-checks", "Hooks and CI still check what they checked")
async def _(lab):
    ids = {hook for _, _, found, _ in hooks(lab) for hook in found}
    expect(ids & {"ruff", "ruff-check"}, f"{HOOKS}: no hook lints any more. Ruff's linter is `ruff-check`.", called="", at=(HOOKS, 1))
    expect(ids & set(FORMATTERS), f"{HOOKS}: no hook formats any more.", called="", at=(HOOKS, 1))
    expect({"check-added-large-files", "check-yaml"} <= ids, f"{HOOKS}: a hook for large files or YAML is gone. Repair it, "
           "do not remove it.", called="", at=(HOOKS, 1))
    found = [(words, line) for words, *_, line in runs(lab)]
    ruff = any(str(step.get("uses") or "").startswith("astral-sh/ruff-action@") for _, step, _ in steps(lab))
    lints = ruff or runs_hooks(lab) or any(fetched(words)[:1] == ["ruff"] and "check" in words for words, _ in found)
    expect(lints, f"{WORKFLOW}: CI lints no more. The hook can be skipped, CI cannot.", called="", at=(WORKFLOW, 1))
    expect(formatters_in_ci(lab) or runs_hooks(lab), f"{WORKFLOW}: CI checks the format no more. The hook can be skipped, CI cannot.",
           called="", at=(WORKFLOW, 1))
    for words, line in found:
        asks = {"--check", "--diff"} & set(words)
        expect(not formatter_of(words) or asks, f"{WORKFLOW}, line {line}: this formats a copy that is thrown away, and never fails. "
               "`--check` asks.", called="", got=" ".join(words), at=(WORKFLOW, line))
    for name, job in mapped(table(lab.yaml(WORKFLOW).value, "jobs")).items():
        own = [str(step.get("uses") or step.get("run")) for step in listed(table(job, "steps")) if isinstance(step, dict)]
        expect(not own or any(re.search(r"checkout|git (clone|fetch)", text) for text in own), f"{WORKFLOW}: nothing fetches the "
               f"repository in the job `{name}`, which starts in an empty folder. `actions/checkout` does.", called="", at=(WORKFLOW, 1))
    tests = any("pytest" in words and install_fault(words) is None for words, _ in found)
    expect(tests, f"{WORKFLOW}: the tests no longer run. Fix the job, do not remove it.", called="", at=(WORKFLOW, 1))
    in_lock = any(re.match(r"pytest(?![\w-])", text) for text in texts_in(lab.toml(PROJECT)))
    expect(in_lock or not any(words[:1] in (["pytest"], ["python"]) for words, _ in found if "pytest" in words),
           f"{PROJECT}: pytest is no dependency any more, so the lock does not bring it and the tests cannot run.", called="", at=(PROJECT, 1))
    triggers = table(lab.yaml(WORKFLOW).value, "on")
    expect("pull_request" in (triggers if isinstance(triggers, (dict, list)) else [triggers]),
           f"{WORKFLOW}: it no longer runs on pull requests, where it can still stop something.", called="", at=(WORKFLOW, 1))


BEST = """
import train
train.metrics_of([early])
train.metrics_of([low, late, high])
"""


@check("train", "train.py: Ruff finds nothing, and no epoch remembers another run")
async def _(lab):
    # By itself, so by the settings of this lab: rules switched off in pyproject.toml do not count.
    for found in await lab.diagnose("ruff", files={"train.py": lab.source("train.py")}):
        fail(f"train.py, line {found.line}: {found.message} ({found.code})", called="ruff check train.py", at=found.at)
    early = lab.random_int(1, 50) / 100
    late = early + lab.random_int(1, 50) / 10
    low, high = late - 0.25, late + 0.25
    got = await lab.exec(BEST, called=f"metrics_of([{early}]), then metrics_of([{low}, {late}, {high}])",
                         early=early, low=low, late=late, high=high)
    same = isinstance(got, dict) and isinstance(got.get("loss"), (int, float)) and abs(got["loss"] - late) < 1e-9
    late = got["loss"] if same else late
    expect(same, "`metrics_of` should still return the mean loss of the epoch.",
           got=got, expected=late)
    expect(got.get("best") == late, "The second run remembers the first: a default list is made once, when the function is "
           "defined, and shared by all calls.", got=got.get("best"), expected=late)
    kept = await lab.call("train.metrics_of", [late], [early])
    expect(isinstance(kept, dict) and kept.get("best") == early and kept.get("loss") == late, "A history that is handed over should still count.",
           got=kept, expected={"loss": late, "best": early})


@check("rules", "pyproject.toml: Ruff's rules are still on")
async def _(lab):
    files = {path: text for path, text in lab.files.items() if path in (PROJECT, "ruff.toml") and text}
    probe = "import os\n\n\ndef add(x, to=[]):\n    to.append(y)\n    return to\n"
    codes = {found.code for found in await lab.diagnose("ruff", files={**files, "probe.py": probe})}
    for code, what in (("F821", "an undefined name"), ("F401", "an unused import"), ("B006", "a list as a default")):
        expect(code in codes, f"{PROJECT}: with these settings Ruff no longer reports {what} ({code}). Repair the code, not the ruler.",
               called="ruff check on a file with that fault", got=sorted(filter(None, codes)), expected=code,
               at=line_with(lab, PROJECT, "[tool.ruff"))


# Asked about by the checks above, in their own words.
OWNED = {"requires-python", "pre-commit-rev", "version-number", "wrong-registry", "unpinned-action", "write-all-permissions"}


@check("tools", "The real tools find no error in the four files")
async def _(lab):
    for tool in ("config-files", "workflow", "dockerfile"):
        for found in await lab.diagnose(tool):
            if found.severity == "error" and found.code not in OWNED:
                fail(f"{found.file}, line {found.line}: {found.message}", called=f"{tool} on {found.file}", at=found.at)
